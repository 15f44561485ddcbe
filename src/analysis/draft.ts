/** The unsent text a person is writing: their own words only, without quoted replies and signature. */
export interface Draft {
  readonly subject: string;
  readonly body: string;
}

export type Field = keyof Draft;
