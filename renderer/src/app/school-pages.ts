import { lazy } from 'react'

/** The pages of courses and certificates, each loaded when it is first opened. */

export const CertificatesPage = lazy(() =>
  import('../features/certificates/certificates-page').then((file) => ({ default: file.CertificatesPage })),
)

export const CoursesPage = lazy(() =>
  import('../features/courses/courses-page').then((file) => ({ default: file.CoursesPage })),
)

export const ProgrammesPage = lazy(() =>
  import('../features/programmes/programmes-page').then((file) => ({ default: file.ProgrammesPage })),
)

export const ProgressPage = lazy(() =>
  import('../features/progress/progress-page').then((file) => ({ default: file.ProgressPage })),
)

export const LearnersPage = lazy(() =>
  import('../features/learners/learners-page').then((file) => ({ default: file.LearnersPage })),
)

export const TrainersPage = lazy(() =>
  import('../features/trainers/trainers-page').then((file) => ({ default: file.TrainersPage })),
)

export const TrainingPage = lazy(() =>
  import('../features/training/training-page').then((file) => ({ default: file.TrainingPage })),
)
