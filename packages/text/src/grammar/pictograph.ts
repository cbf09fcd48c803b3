/** Whether a token is a picture sign: it ends a clause as a mark does. */
export const isPictograph = (text: string): boolean => {
  const unit = text.charCodeAt(0)
  return (unit >= 0xd800 && unit <= 0xdfff) || unit === variationSelector
}

const variationSelector = 0xfe0f
