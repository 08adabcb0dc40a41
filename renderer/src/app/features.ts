import { lazy } from 'react'
import { everyBook, ledgerBooks, practiceBooks, schoolBooks } from '@shared/contract/book-kind'
import { AccountsEverywhere } from '../features/accounts/accounts-everywhere'
import { AllianceEverywhere } from '../features/alliance/alliance-everywhere'
import { CalendarEverywhere } from '../features/calendar/calendar-everywhere'
import { CertificatesEverywhere } from '../features/certificates/certificates-everywhere'
import { CoursesEverywhere } from '../features/courses/courses-everywhere'
import { LearnersEverywhere } from '../features/learners/learners-everywhere'
import { CorrespondenceEverywhere } from '../features/correspondence/correspondence-everywhere'
import { HomeEverywhere } from '../features/home/everywhere'
import { ImportsEverywhere } from '../features/imports/everywhere'
import { LessonEverywhere } from '../features/lessons/lesson-everywhere'
import { MembersEverywhere } from '../features/members/members-everywhere'
import { MeetingsEverywhere } from '../features/meetings/meetings-everywhere'
import { PartiesEverywhere } from '../features/parties/parties-everywhere'
import { PostsEverywhere } from '../features/posts/posts-everywhere'
import { ProgressEverywhere } from '../features/progress/progress-everywhere'
import { ProgrammesEverywhere } from '../features/programmes/programmes-everywhere'
import { ReportsEverywhere } from '../features/reports/reports-everywhere'
import { TrainersEverywhere } from '../features/trainers/trainers-everywhere'
import { TrainingEverywhere } from '../features/training/training-everywhere'
import { VouchersEverywhere } from '../features/vouchers/vouchers-everywhere'
import { ResolutionsEverywhere } from '../features/resolutions/resolutions-everywhere'
import { SupervisionEverywhere } from '../features/supervision/supervision-everywhere'
import { PeriodsEverywhere } from '../features/periods/everywhere'
import { SettingsEverywhere } from '../features/settings/everywhere'
import type { Feature } from './feature'
import {
  AlliancePage,
  CorrespondencePage,
  MeetingsPage,
  MembersPage,
  PostsPage,
  ResolutionsPage,
  SupervisionPage,
} from './body-pages'
import {
  CertificatesPage,
  CoursesPage,
  LearnersPage,
  ProgrammesPage,
  ProgressPage,
  TrainersPage,
  TrainingPage,
} from './school-pages'

const HomePage = lazy(() => import('../features/home/home-page').then((file) => ({ default: file.HomePage })))
const CalendarPage = lazy(() =>
  import('../features/calendar/calendar-page').then((file) => ({ default: file.CalendarPage })),
)
const ImportsPage = lazy(() =>
  import('../features/imports/imports-page').then((file) => ({ default: file.ImportsPage })),
)
const ReportsPage = lazy(() =>
  import('../features/reports/reports-page').then((file) => ({ default: file.ReportsPage })),
)

const VouchersPage = lazy(() =>
  import('../features/vouchers/vouchers-page').then((file) => ({ default: file.VouchersPage })),
)
const PeriodsPage = lazy(() =>
  import('../features/periods/periods-page').then((file) => ({ default: file.PeriodsPage })),
)
const SettingsPage = lazy(() =>
  import('../features/settings/settings-page').then((file) => ({ default: file.SettingsPage })),
)

const AccountsPage = lazy(() =>
  import('../features/accounts/accounts-page').then((file) => ({ default: file.AccountsPage })),
)
const LessonPage = lazy(() => import('../features/lessons/lesson-page').then((file) => ({ default: file.LessonPage })))
const PartiesPage = lazy(() =>
  import('../features/parties/parties-page').then((file) => ({ default: file.PartiesPage })),
)

/** The features in the order of the rail. The first is where an opened book begins. A new feature is one line. */
export const features: readonly Feature[] = [
  {
    place: 'lesson',
    needs: 'book.read',
    books: practiceBooks,
    path: '/lesson',
    icon: 'cap',
    Page: LessonPage,
    Everywhere: LessonEverywhere,
  },
  {
    place: 'home',
    needs: 'report.read',
    books: ledgerBooks,
    path: '/',
    icon: 'home',
    Page: HomePage,
    Everywhere: HomeEverywhere,
  },
  {
    place: 'calendar',
    needs: 'book.read',
    books: ledgerBooks,
    path: '/calendar',
    icon: 'clock',
    Page: CalendarPage,
    Everywhere: CalendarEverywhere,
  },
  {
    place: 'vouchers',
    needs: 'voucher.read',
    books: ledgerBooks,
    path: '/vouchers',
    icon: 'voucher',
    Page: VouchersPage,
    Everywhere: VouchersEverywhere,
  },
  {
    place: 'reports',
    needs: 'report.read',
    books: ledgerBooks,
    path: '/reports',
    icon: 'book',
    Page: ReportsPage,
    Everywhere: ReportsEverywhere,
  },
  {
    place: 'members',
    needs: 'member.read',
    books: ledgerBooks,
    path: '/members',
    icon: 'people',
    Page: MembersPage,
    Everywhere: MembersEverywhere,
  },
  {
    place: 'posts',
    needs: 'book.read',
    books: ledgerBooks,
    path: '/posts',
    icon: 'posts',
    Page: PostsPage,
    Everywhere: PostsEverywhere,
  },
  {
    place: 'meetings',
    needs: 'book.read',
    books: ledgerBooks,
    path: '/meetings',
    icon: 'meeting',
    Page: MeetingsPage,
    Everywhere: MeetingsEverywhere,
  },
  {
    place: 'resolutions',
    needs: 'book.read',
    books: ledgerBooks,
    path: '/resolutions',
    icon: 'file',
    Page: ResolutionsPage,
    Everywhere: ResolutionsEverywhere,
  },
  {
    place: 'correspondence',
    needs: 'book.read',
    books: ledgerBooks,
    path: '/correspondence',
    icon: 'letter',
    Page: CorrespondencePage,
    Everywhere: CorrespondenceEverywhere,
  },
  {
    place: 'supervision',
    needs: 'supervision.read',
    books: ledgerBooks,
    path: '/supervision',
    icon: 'eye',
    Page: SupervisionPage,
    Everywhere: SupervisionEverywhere,
  },
  {
    place: 'training',
    needs: 'training.read',
    books: ledgerBooks,
    path: '/training',
    icon: 'cap',
    Page: TrainingPage,
    Everywhere: TrainingEverywhere,
  },
  {
    place: 'courses',
    needs: 'training.read',
    books: schoolBooks,
    path: '/courses',
    icon: 'cap',
    Page: CoursesPage,
    Everywhere: CoursesEverywhere,
  },
  {
    place: 'certificates',
    needs: 'training.read',
    books: schoolBooks,
    path: '/certificates',
    icon: 'file',
    Page: CertificatesPage,
    Everywhere: CertificatesEverywhere,
  },
  {
    place: 'learners',
    needs: 'training.read',
    books: schoolBooks,
    path: '/learners',
    icon: 'people',
    Page: LearnersPage,
    Everywhere: LearnersEverywhere,
  },
  {
    place: 'programmes',
    needs: 'training.read',
    books: schoolBooks,
    path: '/programmes',
    icon: 'book',
    Page: ProgrammesPage,
    Everywhere: ProgrammesEverywhere,
  },
  {
    place: 'trainers',
    needs: 'training.read',
    books: schoolBooks,
    path: '/trainers',
    icon: 'posts',
    Page: TrainersPage,
    Everywhere: TrainersEverywhere,
  },
  {
    place: 'progress',
    needs: 'training.read',
    books: schoolBooks,
    path: '/progress',
    icon: 'chart',
    Page: ProgressPage,
    Everywhere: ProgressEverywhere,
  },
  {
    place: 'alliance',
    needs: 'alliance.read',
    books: ledgerBooks,
    path: '/alliance',
    icon: 'send',
    Page: AlliancePage,
    Everywhere: AllianceEverywhere,
  },
  {
    place: 'accounts',
    needs: 'voucher.read',
    books: ledgerBooks,
    path: '/accounts',
    icon: 'accounts',
    Page: AccountsPage,
    Everywhere: AccountsEverywhere,
  },
  {
    place: 'parties',
    needs: 'voucher.read',
    books: ledgerBooks,
    path: '/parties',
    icon: 'party',
    Page: PartiesPage,
    Everywhere: PartiesEverywhere,
  },
  {
    place: 'periods',
    needs: 'voucher.read',
    books: ledgerBooks,
    path: '/periods',
    icon: 'calendar',
    Page: PeriodsPage,
    Everywhere: PeriodsEverywhere,
  },
  {
    place: 'imports',
    needs: 'import.run',
    books: ledgerBooks,
    path: '/imports',
    icon: 'import',
    Page: ImportsPage,
    Everywhere: ImportsEverywhere,
  },
  {
    place: 'settings',
    needs: 'book.read',
    books: everyBook,
    path: '/settings',
    icon: 'settings',
    Page: SettingsPage,
    Everywhere: SettingsEverywhere,
  },
]
