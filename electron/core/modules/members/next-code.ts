import type { IndexedMember } from './register-index'

const FIRST = 'TV0001'

/**
 * The code after the highest of the register, in the manner of its codes ('TV0168' -> 'TV0169'); the first one in an empty register.
 * Skips what another party has.
 */
export function nextMemberCode(register: readonly IndexedMember[], taken: { has(code: string): boolean }): string {
  let last: { prefix: string; figures: string } | null = null
  for (const { entry } of register) {
    const [, prefix = '', figures = ''] = /^(.*?)(\d+)$/.exec(entry.code) ?? []
    if (figures !== '' && (last === null || Number(figures) > Number(last.figures))) last = { prefix, figures }
  }
  if (last === null) return taken.has(FIRST) ? following({ prefix: 'TV', figures: '0001' }, taken) : FIRST
  return following(last, taken)
}

function following(
  { prefix, figures }: { prefix: string; figures: string },
  taken: { has(code: string): boolean },
): string {
  for (let next = Number(figures) + 1; ; next++) {
    const code = prefix + String(next).padStart(figures.length, '0')
    if (!taken.has(code)) return code
  }
}
