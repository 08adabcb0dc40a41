import { sampleProcedures } from './supervision/sample'

/** What supervisors check, find and answer for (Law 17/2023/QH15 articles 69 and 72). */
export const supervision = { ...sampleProcedures }
