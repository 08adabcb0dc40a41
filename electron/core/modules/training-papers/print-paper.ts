import type { TrainingPaper } from '@shared/contract/training-papers'
import { paperNames } from '@shared/text/graduation-papers'
import type { CallContext } from '../../context'
import { trainingFile, type PaperDefinition } from '../../documents/training/training-file'
import { certificatesPaper, copyPaper, registerPaper } from './certificate-papers'
import { attendanceSheet, classBookPaper } from './class-papers'
import { decisionPaper, minutesPaper, transcriptPaper } from './graduation-papers'

/** The wanted paper as a PDF file; refuses what its kind refuses. */
export function printPaper(context: CallContext, wanted: TrainingPaper): Promise<File> {
  const { resources } = context.core.options
  return trainingFile(definitionOf(context, wanted), { name: paperNames.file[wanted.paper], resources })
}

function definitionOf(context: CallContext, wanted: TrainingPaper): PaperDefinition {
  switch (wanted.paper) {
    case 'attendanceSheet':
      return attendanceSheet(context, wanted)
    case 'classBook':
      return classBookPaper(context, wanted.courseId)
    case 'minutes':
      return minutesPaper(context, wanted.councilId)
    case 'decision':
      return decisionPaper(context, wanted.councilId)
    case 'transcript':
      return transcriptPaper(context, wanted)
    case 'certificates':
      return certificatesPaper(context, wanted)
    case 'register':
      return registerPaper(context, wanted)
    case 'copy':
      return copyPaper(context, wanted.copyLine)
  }
}
