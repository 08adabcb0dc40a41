import type { ResultLine } from '@shared/contract/graduation'
import type { Action } from '../../../actions/action'
import { useActions } from '../../../actions/actions-context'
import { core } from '../../../client/client'
import { usePaper } from '../../../client/use-paper'
import { useText } from '../../../text/text'
import type { Results } from './results-type'

export type ResultDeeds = {
  results: Results
  line: ResultLine | undefined
  onDo: (what: 'propose' | 'sit' | 'decide' | 'recognise') => void
}

const place = 'courses'

/**
 * What can be done with the results of a class: name the council, write down that it sat, decide; of a short course decide at once; print a
 * transcript.
 */
export function useResultActions({ results, line, onDo }: ResultDeeds): Action[] {
  const { action: say, short } = useText().graduation
  const paper = usePaper()
  const { course, programme, councils, lines } = results
  const toSit = councils.some(({ heldOn }) => heldOn === null)
  const toDecide = councils.some(({ heldOn, decision }) => heldOn !== null && decision === null)
  const isShort = programme.level === null
  const someReached = lines.some(
    ({ leftOn, recognised, graduation }) => leftOn === null && recognised?.graduates !== true && graduation.graduates,
  )
  const someLeft = lines.some(({ leftOn, recognised }) => leftOn === null && recognised?.graduates !== true)
  const actions: Action[] = [
    {
      id: 'graduation.propose',
      label: toSit ? say.change : say.propose,
      keys: 'Alt H',
      icon: 'people',
      place,
      when: ({ can }) => can('training.manage') && programme.level !== null,
      blocked: () => (course.endedOn === null ? say.notEnded : someLeft ? null : say.everybodyDone),
      perform: () => onDo('propose'),
    },
    {
      id: 'graduation.sit',
      label: say.sit,
      keys: 'Alt B',
      icon: 'check',
      place,
      when: ({ can }) => can('training.decide') && programme.level !== null,
      blocked: () => (toSit ? null : say.nothingToSit),
      perform: () => onDo('sit'),
    },
    {
      id: 'graduation.decide',
      label: say.decide,
      keys: 'Alt D',
      icon: 'file',
      place,
      when: ({ can }) => can('training.decide') && programme.level !== null,
      blocked: () => (toDecide ? null : say.nothingToDecide),
      perform: () => onDo('decide'),
    },
    {
      id: 'graduation.recognise',
      label: short.action,
      keys: 'Alt D',
      icon: 'file',
      place,
      when: ({ can }) => can('training.decide') && isShort,
      blocked: () => (course.endedOn === null ? say.notEnded : someReached ? null : short.nobody),
      perform: () => onDo('recognise'),
    },
    {
      id: 'graduation.transcript',
      label: isShort ? say.shortTranscript : say.transcript,
      keys: 'Ctrl P',
      icon: 'print',
      place,
      blocked: () => (line === undefined ? say.nobody : null),
      perform: () =>
        paper.show(async () => {
          if (line === undefined) return null
          const { enrolmentId } = line
          return core.trainingPapers.print({ wanted: { paper: 'transcript', courseId: course.courseId, enrolmentId } })
        }),
    },
  ]
  useActions(actions)
  return actions
}
