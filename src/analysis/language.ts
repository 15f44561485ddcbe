const english = new Set(
  'the and of to in is are was were be been have has had do does did not for with that this it you your we our i my me he she they them will would can could should please thanks thank hi hello dear from at on by as but or if so no yes an a all what when just there their us am up out about how'.split(
    ' ',
  ),
);
const foreign = new Set(
  'der die das und ist nicht ich sie wir ihr mit auf für von zu den dem ein eine einen bitte danke leider haben hat sind wird werden auch noch wenn aber le la les des une est pas vous nous je il elle avec pour dans que qui sur votre notre merci bonjour mais sont cette ce el los las una es no usted por para con su gracias pero está muy como il lo gli una di che non per sono grazie della nel anche o os um uma não você obrigado com seu mas het een niet van voor met wij jij bedankt ik je zijn och inte att det som för jag har vi tack'.split(
    ' ',
  ),
);

/** True where a block of text is plainly not English. Short texts get the benefit of the doubt. */
export function isForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 4 && latin < letters / 2) return true;
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  if (words.length < 5) return false;
  let here = 0;
  let elsewhere = 0;
  for (const word of words) {
    if (english.has(word)) here++;
    else if (foreign.has(word)) elsewhere++;
  }
  return elsewhere > here && elsewhere / words.length >= 0.2;
}
