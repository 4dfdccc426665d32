/** The limits of TRUST.md, refused before any resolver runs. */
export const limits = {
  /** Of one text, before it is parsed. */
  documentBytes: 16 * 1024,
  tokens: 1000,
  depth: 10,
  aliases: 15,
  rootFields: 10,
  /** Fields and fragments of a document, each fragment counted wherever it is spread. */
  size: 500,
  /** Pairs that the standard rules compare: fields that meet under one name of the answer, fragments that meet in one place. */
  pairs: 1000,
  /** Fields of the answer, with those of each row that a list may bring. */
  cost: 15_000,
  /** Rows of a page; also what a list costs that is asked for without a number. */
  page: 100,
  /** Rows that a list without pages is taken for. */
  plainList: 10,
} as const
