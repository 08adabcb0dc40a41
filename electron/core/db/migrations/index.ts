import type { Migration } from '../migrate'
import { book } from './0001-book'
import { people } from './0002-people'
import { decisions } from './0003-decisions'
import { members } from './0004-members'
import { services } from './0005-services'
import { distribution } from './0006-distribution'
import { posts } from './0007-posts'
import { meetings } from './0008-meetings'
import { hall } from './0009-hall'
import { minutes } from './0010-minutes'
import { supervision } from './0011-supervision'
import { privateDrafts } from './0012-private-drafts'
import { correspondence } from './0013-correspondence'
import { meetingCopies } from './0014-meeting-copies'
import { meetingPapers } from './0015-meeting-papers'
import { courses } from './0016-courses'
import { classBook } from './0017-class-book'
import { certificates } from './0018-certificates'
import { personCourses } from './0019-person-courses'
import { trainingCosts } from './0020-training-costs'
import { declaredFigures } from './0021-declared-figures'
import { periodicReports } from './0022-periodic-reports'
import { allianceExchange } from './0023-alliance-exchange'

/** Every migration in order; a file's version is the number of the last one it has been through. */
export const migrations: readonly Migration[] = [
  book,
  people,
  decisions,
  members,
  services,
  distribution,
  posts,
  meetings,
  hall,
  minutes,
  supervision,
  privateDrafts,
  correspondence,
  meetingCopies,
  meetingPapers,
  courses,
  classBook,
  certificates,
  personCourses,
  trainingCosts,
  declaredFigures,
  periodicReports,
  allianceExchange,
]
