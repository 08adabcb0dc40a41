import { findingProcedures } from './supervision/findings'
import { guideDraftProcedures } from './supervision/guide-draft'
import { inspectionProcedures } from './supervision/inspections'
import { overviewProcedures } from './supervision/overview'
import { requestProcedures } from './supervision/requests'
import { sampleProcedures } from './supervision/sample'
import { watchProcedures } from './supervision/watch'

/** What supervisors check, find and answer for (Law 17/2023/QH15 articles 69 and 72). */
export const supervision = {
  ...overviewProcedures,
  ...sampleProcedures,
  ...inspectionProcedures,
  ...guideDraftProcedures,
  ...findingProcedures,
  ...requestProcedures,
  ...watchProcedures,
}
