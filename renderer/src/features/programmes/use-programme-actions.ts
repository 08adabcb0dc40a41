import type { ProgrammeRow } from '@shared/contract/programmes'
import type { Action } from '../../actions/action'
import { useActions } from '../../actions/actions-context'
import { core, newId } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { showDone, showFault } from '../../ui/toast'
import type { ProgrammeDoing } from './programme-side'

type Options = { programme: ProgrammeRow | undefined; onDo: (doing: ProgrammeDoing) => void }

/** What can be done with programmes: a new one, a copy of one, retiring one or taking that back. */
export function useProgrammeActions({ programme, onDo }: Options) {
  const { programmes: say, failure } = useText()
  const blocked: Action['blocked'] = ({ whyNot }) =>
    whyNot('training.manage') ?? (programme === undefined ? say.action.none : null)
  const takeBack = (one: ProgrammeRow) =>
    void core.programmes
      .retire({ id: newId(), programmeId: one.programmeId, retiredOn: null })
      .then(() => showDone(say.retire.again(one.code)))
      .catch((error: unknown) => showFault(failureWords(error, failure).join(' ')))
  const add: Action = {
    id: 'programmes.add',
    place: 'programmes',
    label: say.action.add,
    keys: 'Alt N',
    icon: 'plus',
    blocked: ({ whyNot }) => whyNot('training.manage'),
    perform: () => onDo({ kind: 'add' }),
  }
  const copy: Action = {
    id: 'programmes.copy',
    place: 'programmes',
    label: say.action.copy,
    keys: 'Alt C',
    blocked,
    perform: () => programme && onDo({ kind: 'copy', programmeId: programme.programmeId }),
  }
  const retire: Action = {
    id: 'programmes.retire',
    place: 'programmes',
    label: programme?.retiredOn == null ? say.action.retire : say.action.useAgain,
    keys: 'Alt X',
    blocked,
    perform: () => {
      if (programme === undefined) return
      if (programme.retiredOn === null)
        onDo({ kind: 'retire', programmeId: programme.programmeId, code: programme.code })
      else takeBack(programme)
    },
  }
  useActions([add, copy, retire])
  return { add, ofRow: programme === undefined ? [] : [copy, retire] }
}
