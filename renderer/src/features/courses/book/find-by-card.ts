import { readMemberCard } from '@shared/domain/member-card'

type Carried = { learnerId: string; cardCode: string }

/**
 * Whose card was scanned: one this book printed names the learner; the card of a co-operative is known by what is written of it, whole or
 * by the member's code, and then only where one learner of the class has it. Undefined where nobody, or not one alone, is found.
 */
export function findByCard<Line extends Carried>(
  lines: readonly Line[],
  scanned: string,
  bookId: string,
): Line | undefined {
  const text = scanned.trim()
  const own = readMemberCard(text, bookId)
  if (own !== null && own !== 'other-book') {
    const named = lines.find(({ learnerId }) => learnerId === own.member)
    if (named !== undefined) return named
  }
  const code = /^HTX1:[^:]+:(.+)$/s.exec(text)?.[1] ?? text
  const found = lines.filter(({ cardCode }) => cardCode !== '' && (cardCode === text || cardCode === code))
  return found.length === 1 ? found[0] : undefined
}
