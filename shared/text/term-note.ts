import type { PostKind } from '../contract/post-parts'
import { formatCivilDate } from '../domain/civil-date'
import { postKindWords } from './posts'

/** A term that is over: whose, of which post, and its last day. */
export type TermOver = { kind: PostKind; name: string; endedOn: string }

/** 'Ghi chú: nhiệm kỳ Giám đốc của Vũ Văn Khải đã hết ngày 15/03/2025, chưa bầu, bổ nhiệm lại.'; '' of none. A name is said once for each day. */
export function termNoteWords(over: readonly TermOver[]): string {
  const said = over.map(
    ({ kind, name, endedOn }) =>
      `nhiệm kỳ ${postKindWords(kind, 'full')} của ${name} đã hết ngày ${formatCivilDate(endedOn)}`,
  )
  return said.length === 0 ? '' : `Ghi chú: ${said.join('; ')}; chưa bầu, bổ nhiệm lại.`
}
