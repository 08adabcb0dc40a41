import { accountText } from './vi/accounts'
import { allianceText } from './vi/alliance'
import { allianceExchangeText } from './vi/alliance-exchange'
import { bookKeyText } from './vi/book-key'
import { afterText } from './vi/after'
import { actionText } from './vi/actions'
import { charterText } from './vi/charter'
import { calendarText } from './vi/calendar'
import { dueText } from './vi/due'
import { effectText } from './vi/effects'
import { correspondenceText } from './vi/correspondence'
import { certificateText } from './vi/certificates'
import { courseText } from './vi/courses'
import { courseCostText } from './vi/courses-costs'
import { courseLearnerText } from './vi/courses-learners'
import { courseTimetableText } from './vi/courses-timetable'
import { graduationText } from './vi/graduation'
import { failureText } from './vi/failures'
import { hallText } from './vi/hall'
import { homeText } from './vi/home'
import { lessonText } from './vi/lesson'
import { hubText } from './vi/hub'
import { hubBoardText } from './vi/hub-board'
import { hubStartText } from './vi/hub-start'
import { hubDownwardText } from './vi/hub-downward'
import { hubIntakeText } from './vi/hub-intake'
import { hubRegisterText } from './vi/hub-register'
import { hubReportText } from './vi/hub-report'
import { hubRollUpText } from './vi/hub-rollup'
import { hubSettingText } from './vi/hub-settings'
import { importText } from './vi/imports'
import { indicatorText } from './vi/indicators'
import { lawHealthText } from './vi/law-health'
import { meetingPaperText } from './vi/meeting-papers'
import { meetingCopyText } from './vi/meetings-copies'
import { memberText } from './vi/members'
import { memberPathText } from './vi/members-path'
import { memberCapitalText } from './vi/members-capital'
import { memberServiceText } from './vi/members-services'
import { distributionText } from './vi/members-distribution'
import { memberFigureText } from './vi/members-figures'
import { memberImportText } from './vi/members-import'
import { learnerText } from './vi/learners'
import { meetingsText } from './vi/meetings'
import { meetingPeopleText } from './vi/meetings-people'
import { meetingPreparationText } from './vi/meetings-preparation'
import { partyText } from './vi/parties'
import { partText } from './vi/parts'
import { periodicReportText } from './vi/periodic-reports'
import { peopleText } from './vi/people'
import { periodText } from './vi/periods'
import { postText } from './vi/posts'
import { programmeText } from './vi/programmes'
import { reportText } from './vi/reports'
import { resolutionText } from './vi/resolutions'
import { scanText } from './vi/scans'
import { sessionText } from './vi/session'
import { settingText } from './vi/settings'
import { shellText } from './vi/shell'
import { startText } from './vi/start'
import { supervisionText } from './vi/supervision'
import { supervisionFindingText } from './vi/supervision-findings'
import { supervisionInspectionText } from './vi/supervision-inspections'
import { supervisionPrivateText } from './vi/supervision-private'
import { supervisionSampleText } from './vi/supervision-samples'
import { supervisionWatchText } from './vi/supervision-watch'
import { trainerText } from './vi/trainers'
import { trainingText } from './vi/training'
import { trainingProgressText } from './vi/training-progress'
import { upkeepText } from './vi/upkeep'
import { voucherText } from './vi/vouchers'

/** Everything the page says in Vietnamese. Each feature keeps its own group in `vi/<feature>.ts` and adds one line here. */
export const vi = {
  shell: shellText,
  session: sessionText,
  people: peopleText,
  actions: actionText,
  parts: partText,
  failure: failureText,
  start: startText,
  reports: reportText,
  accounts: accountText,
  members: memberText,
  memberPath: memberPathText,
  memberCapital: memberCapitalText,
  memberServices: memberServiceText,
  memberImport: memberImportText,
  memberFigures: memberFigureText,
  distribution: distributionText,
  meetings: meetingsText,
  after: afterText,
  hall: hallText,
  hub: hubText,
  hubBoard: hubBoardText,
  hubStart: hubStartText,
  hubDownward: hubDownwardText,
  hubIntake: hubIntakeText,
  hubRegister: hubRegisterText,
  hubReport: hubReportText,
  hubRollUp: hubRollUpText,
  hubSettings: hubSettingText,
  meetingPreparation: meetingPreparationText,
  meetingPeople: meetingPeopleText,
  parties: partyText,
  vouchers: voucherText,
  home: homeText,
  lesson: lessonText,
  due: dueText,
  effects: effectText,
  calendar: calendarText,
  imports: importText,
  periods: periodText,
  upkeep: upkeepText,
  settings: settingText,
  meetingCopies: meetingCopyText,
  posts: postText,
  meetingPapers: meetingPaperText,
  resolutions: resolutionText,
  correspondence: correspondenceText,
  courses: courseText,
  courseCosts: courseCostText,
  courseLearners: courseLearnerText,
  courseTimetable: courseTimetableText,
  graduation: graduationText,
  certificates: certificateText,
  programmes: programmeText,
  trainers: trainerText,
  training: trainingText,
  trainingProgress: trainingProgressText,
  learners: learnerText,
  charter: charterText,
  scans: scanText,
  supervision: supervisionText,
  supervisionSamples: supervisionSampleText,
  supervisionInspections: supervisionInspectionText,
  supervisionFindings: supervisionFindingText,
  supervisionWatch: supervisionWatchText,
  supervisionPrivate: supervisionPrivateText,
  periodicReports: periodicReportText,
  alliance: allianceText,
  allianceExchange: allianceExchangeText,
  bookKey: bookKeyText,
  indicators: indicatorText,
  lawHealth: lawHealthText,
} as const
