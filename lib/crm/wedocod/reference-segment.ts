/** A reference as one segment of a path, whatever it is made of: a lone surrogate cannot be encoded. */
export const referenceSegment = (reference: string) => encodeURIComponent(reference.replace(/\p{Cs}/gu, '\uFFFD'))
