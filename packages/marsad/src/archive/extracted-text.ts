/** The text of an exhibit, and what made it: with version and settings, so that it can be made again. */
export interface ExtractedText {
  readonly text: string
  readonly madeBy: string
}
