/** What a member brings, as the law tells the three types apart; null where it is not known. */
export type MemberFacts = {
  type: 'official' | 'contributing' | 'nonContributing'
  /** The registered pledge, in đồng. */
  capital: number
  usesServices: boolean | null
  contributesLabour: boolean | null
}

/** Where the facts contradict the type. */
export type TypeFault =
  | 'official-without-capital'
  | 'official-without-use'
  | 'contributing-without-capital'
  | 'contributing-uses'
  | 'non-contributing-with-capital'
  | 'non-contributing-without-use'

/**
 * R02: the type follows the facts (Law 17/2023/QH15 articles 4.17 to 4.19). Official members have capital and at least one of use and
 * labour; contributing associates only capital; non-contributing associates no capital and at least one of use and labour. What is
 * not known (null) is not held against anybody.
 */
export function typeFaults({ type, capital, usesServices, contributesLabour }: MemberFacts): TypeFault[] {
  const usesOrWorks = usesServices === true || contributesLabour === true
  const neither = usesServices === false && contributesLabour === false
  const when = (holds: boolean, fault: TypeFault): TypeFault[] => (holds ? [fault] : [])
  switch (type) {
    case 'official':
      return [...when(capital <= 0, 'official-without-capital'), ...when(neither, 'official-without-use')]
    case 'contributing':
      return [...when(capital <= 0, 'contributing-without-capital'), ...when(usesOrWorks, 'contributing-uses')]
    case 'nonContributing':
      return [...when(capital > 0, 'non-contributing-with-capital'), ...when(neither, 'non-contributing-without-use')]
  }
}
