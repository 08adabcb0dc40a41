/** Who wants to be a member, as far as article 30 asks. */
export type Applicant = {
  type: 'official' | 'contributing' | 'nonContributing'
  legalForm: 'individual' | 'household' | 'cooperativeGroup' | 'organisation'
  nationality: string
  birthDate: string | null
  /** The one person who represents a household, a group or an organisation; '' for none. */
  representative: string
}

export type EligibilityFault =
  | { kind: 'too-young'; age: number; least: number }
  | { kind: 'without-representative' }
  | { kind: 'two-representatives' }

/**
 * R03: who may be a member on a day (Law 17/2023/QH15 article 30.1 and 30.2). Individuals are of age; a Vietnamese citizen from the
 * lower age on may be a non-contributing associate. Households, groups and organisations name one representative. An unknown birth
 * date is not held against anybody: the register says that it is missing.
 */
export function eligibilityFaults(
  applicant: Applicant,
  on: string,
  { adultAge, associateMinimumAge }: { adultAge: number; associateMinimumAge: number },
): EligibilityFault[] {
  const { type, legalForm, nationality, birthDate, representative } = applicant
  if (legalForm !== 'individual') {
    const names = representativesIn(representative)
    if (names === 0) return [{ kind: 'without-representative' }]
    return names > 1 ? [{ kind: 'two-representatives' }] : []
  }
  if (birthDate === null) return []
  const least = type === 'nonContributing' && nationality === 'VN' ? associateMinimumAge : adultAge
  const age = ageOn(birthDate, on)
  return age < least ? [{ kind: 'too-young', age, least }] : []
}

/** Completed years of life on a day. Who was born on 29 February completes a common year on 1 March. */
export function ageOn(birthDate: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years
}

function representativesIn(text: string): number {
  return text.split(/[;,/&]|\s(?:và|and)\s/u).filter((name) => name.trim() !== '').length
}
