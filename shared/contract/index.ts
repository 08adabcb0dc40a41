import { accounts } from './accounts'
import { allianceExchange } from './alliance-exchange'
import { appraisals } from './appraisals'
import { backups } from './backups'
import { book } from './book'
import { books } from './books'
import { correspondence } from './correspondence'
import { distribution } from './distribution'
import { capital } from './capital'
import { calendar } from './calendar'
import { charter } from './charter'
import { exports } from './exports'
import { hall } from './hall'
import { imports } from './imports'
import { indicators } from './indicators'
import { meetingCopies } from './meeting-copies'
import { meetingPapers } from './meeting-papers'
import { meetings } from './meetings'
import { memberFigures } from './member-figures'
import { memberImports } from './member-imports'
import { members } from './members'
import { membership } from './membership'
import { minutes } from './minutes'
import { parties } from './parties'
import { people } from './people'
import { periodicReports } from './periodic-reports'
import { periods } from './periods'
import { posts } from './posts'
import { publications } from './publications'
import { reports } from './reports'
import { resolutions } from './resolutions'
import { scans } from './scans'
import { session } from './session'
import { services } from './services'
import { supervision } from './supervision'
import { verification } from './verification'
import { supervisorCopies } from './supervisor-copies'
import { supervisorDrafts } from './supervisor-drafts'
import { certificates } from './certificates'
import { classBook } from './class-book'
import { courses } from './courses'
import { graduation } from './graduation'
import { learners } from './learners'
import { trainingCosts } from './training-costs'
import { lawHealth } from './law-health'
import { lessons } from './lessons'
import { programmes } from './programmes'
import { trainers } from './trainers'
import { personCourses } from './person-courses'
import { signingKeys } from './signing-keys'
import { trainingPackets } from './training-packets'
import { trainingPapers } from './training-papers'
import { trainingProgress } from './training-progress'
import { vouchers } from './vouchers'

/** The only language between page and core. A feature adds one line here. */
export const contract = {
  books,
  session,
  people,
  book,
  accounts,
  allianceExchange,
  parties,
  members,
  membership,
  memberImports,
  memberFigures,
  vouchers,
  periods,
  imports,
  posts,
  reports,
  verification,
  backups,
  exports,
  resolutions,
  charter,
  scans,
  services,
  correspondence,
  distribution,
  capital,
  meetings,
  meetingPapers,
  minutes,
  publications,
  hall,
  meetingCopies,
  supervision,
  appraisals,
  supervisorDrafts,
  supervisorCopies,
  calendar,
  programmes,
  trainers,
  learners,
  courses,
  classBook,
  trainingPackets,
  personCourses,
  signingKeys,
  graduation,
  certificates,
  trainingPapers,
  trainingProgress,
  lessons,
  trainingCosts,
  indicators,
  lawHealth,
  periodicReports,
}
export type Contract = typeof contract
