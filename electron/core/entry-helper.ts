import type { FromHelper, ToHelper } from '@shared/bridge/messages'
import { serveOneJob } from './helper/job'
import { jobs } from './helper/jobs'
import { openParentLink } from './helper/parent-link'

// A process for one job, started by the core (plain Node) or by Electron's main at the core's request; ending it is how
// a job is stopped. Without a parent there is nobody to answer.
const link = openParentLink<ToHelper, FromHelper>()
link.onClosed(() => process.exit(0))
serveOneJob(jobs, link)
