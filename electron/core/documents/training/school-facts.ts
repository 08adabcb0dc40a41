import type { CivilDate } from '@shared/domain/civil-date'
import type { Letter } from '../letter'

/** What every paper of a school has in common. */
export type SchoolFacts = {
  schoolName: string
  schoolAddress: string
  /** The commune its letters are dated at. */
  place: string
  /** Who leads the school today; '' where nobody is named. */
  head: string
  marks: readonly string[]
  fingerprint: string
  printedAt: string
}

/** What a class's papers say of it at their head. */
export type PrintedCourse = {
  code: string
  name: string
  programme: string
  /** 'Sơ cấp bậc I', or that it is a short course. */
  level: string
  isShort: boolean
  opensOn: CivilDate
  closesOn: CivilDate
  place: string
  headTrainer: string
}

/** A letter of the school: issuer, place, marks; the rest is the letter's own. */
export function schoolLetter(
  facts: SchoolFacts,
  parts: Pick<Letter, 'title' | 'subject' | 'body' | 'signatures'> & Partial<Letter>,
): Letter {
  return {
    issuer: { name: facts.schoolName, body: '' },
    number: null,
    place: facts.place,
    date: null,
    addressee: '',
    receivers: [],
    marks: facts.marks,
    fingerprint: facts.fingerprint,
    printedAt: facts.printedAt,
    pageNumbers: 'top',
    ...parts,
  }
}
