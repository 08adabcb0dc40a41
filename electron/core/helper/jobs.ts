import { z } from 'zod'
import { setTimeout as pause } from 'node:timers/promises'
import { job, type Jobs } from './job'
import { meetingPack, meetingPaper } from './meeting-paper-jobs'
import { reportFile } from './report-file-job'
import { backup, exportBook, supervisorCopy, verify } from './upkeep-jobs'

/** Answers what it got after so many steps: proves that jobs start, report and can be stopped. */
const echo = job(
  z.object({ value: z.unknown(), steps: z.int().min(0).default(0), pauseMs: z.int().min(0).default(0) }),
  async ({ value, steps, pauseMs }, progress) => {
    for (let done = 1; done <= steps; done += 1) {
      await pause(pauseMs)
      progress({ step: 'echo', done, total: steps })
    }
    return { value, process: process.pid }
  },
)

/**
 * What a helper process can do. A job that needs much (PDF, XLSX) imports it inside its function, so that the others
 * start fast.
 */
export const jobs = {
  echo,
  reportFile,
  meetingPaper,
  meetingPack,
  verify,
  export: exportBook,
  backup,
  supervisorCopy,
} satisfies Jobs
