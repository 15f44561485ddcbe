declare module 'write-good' {
  export default function writeGood(
    text: string,
  ): readonly { readonly index: number; readonly offset: number; readonly reason: string }[];
}

declare module 'vader-sentiment' {
  const vader: {
    readonly SentimentIntensityAnalyzer: {
      polarity_scores(text: string): { readonly compound: number };
    };
  };
  export default vader;
}
