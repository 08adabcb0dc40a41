import type { Contract } from './index'
import { type BookKind, everyBook, ledgerBooks, practiceBooks, schoolBooks } from './book-kind'

/** In which kinds of book each noun of the contract is at home; the core refuses it in the others, and the screens leave it out. */
const booksOfNoun = {
  books: everyBook,
  session: everyBook,
  people: everyBook,
  book: everyBook,
  verification: everyBook,
  backups: everyBook,
  exports: everyBook,
  scans: everyBook,
  allianceExchange: everyBook,
  accounts: ledgerBooks,
  parties: ledgerBooks,
  members: ledgerBooks,
  membership: ledgerBooks,
  memberImports: ledgerBooks,
  memberFigures: ledgerBooks,
  vouchers: ledgerBooks,
  periods: ledgerBooks,
  imports: ledgerBooks,
  posts: ledgerBooks,
  reports: ledgerBooks,
  resolutions: ledgerBooks,
  charter: ledgerBooks,
  services: ledgerBooks,
  correspondence: ledgerBooks,
  distribution: ledgerBooks,
  capital: ledgerBooks,
  meetings: ledgerBooks,
  meetingPapers: ledgerBooks,
  minutes: ledgerBooks,
  publications: ledgerBooks,
  hall: ledgerBooks,
  meetingCopies: ledgerBooks,
  supervision: ledgerBooks,
  appraisals: ledgerBooks,
  supervisorDrafts: ledgerBooks,
  supervisorCopies: ledgerBooks,
  calendar: ledgerBooks,
  programmes: schoolBooks,
  trainers: schoolBooks,
  learners: schoolBooks,
  courses: schoolBooks,
  classBook: schoolBooks,
  trainingPackets: schoolBooks,
  personCourses: ledgerBooks,
  signingKeys: everyBook,
  graduation: schoolBooks,
  certificates: schoolBooks,
  trainingPapers: schoolBooks,
  trainingProgress: schoolBooks,
  lessons: practiceBooks,
  trainingCosts: schoolBooks,
  lawHealth: ledgerBooks,
  indicators: ledgerBooks,
  periodicReports: ledgerBooks,
} satisfies Record<keyof Contract, readonly BookKind[]>

/** The kinds of book in which a procedure, 'vouchers.post', is at home; none for a name the contract does not know. */
export function homesOf(procedure: string): readonly BookKind[] {
  const [noun = ''] = procedure.split('.')
  return isNoun(noun) ? booksOfNoun[noun] : []
}

function isNoun(noun: string): noun is keyof Contract {
  return Object.hasOwn(booksOfNoun, noun)
}
