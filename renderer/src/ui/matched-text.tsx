import { Fragment, type ReactNode } from 'react'
import { matchRanges } from './match-ranges'

/** A text with what the query found underlined. */
export function MatchedText({ text, query }: { text: string; query: string }) {
  const composed = text.normalize('NFC')
  const pieces: ReactNode[] = []
  let at = 0
  for (const { start, end } of matchRanges(composed, query)) {
    pieces.push(
      <Fragment key={start}>
        {composed.slice(at, start)}
        <mark>{composed.slice(start, end)}</mark>
      </Fragment>,
    )
    at = end
  }
  return (
    <>
      {pieces}
      {composed.slice(at)}
    </>
  )
}
