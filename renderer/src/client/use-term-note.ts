import { useQuery } from '@tanstack/react-query'
import type { PostKind } from '@shared/contract/post-parts'
import { termNoteWords } from '@shared/text/term-note'
import { api } from './client'

/**
 * What is to be said before somebody signs whose term is over and nobody was elected anew (reading 13): of these names, or of whoever holds one of
 * these posts on that day. It warns and blocks nothing; '' where no term is over.
 */
export function useTermNote(date: string | null, whose: { names: readonly string[] } | { kinds: readonly PostKind[] }) {
  const { data } = useQuery({
    ...api.posts.signersOn.queryOptions({ input: { date: date ?? '' } }),
    enabled: date !== null,
  })
  const over = (data?.signers ?? []).filter(
    (one) =>
      one.by === 'post' &&
      one.expired &&
      ('names' in whose ? whose.names.includes(one.name) : whose.kinds.includes(one.kind)),
  )
  return termNoteWords(over.map(({ kind, name, untilDate }) => ({ kind, name, endedOn: untilDate ?? '' })))
}
