import type { CertificateLine } from '@shared/contract/certificates'
import type { TrainingPaper } from '@shared/contract/training-papers'
import type { Permission } from '@shared/contract/permission'
import type { Action } from '../../actions/action'
import { useActions } from '../../actions/actions-context'
import { core } from '../../client/client'
import { usePaper } from '../../client/use-paper'
import { useText } from '../../text/text'
import type { IconName } from '../../ui/icon'
import type { Doing, Register } from './register-type'

export type RegisterDeeds = {
  register: Register
  line: CertificateLine | undefined
  onDo: (what: Doing) => void
  onFind: () => void
}

const place = 'certificates'

/** What can be done with the register, and with the line under the cursor. */
export function useRegisterActions(deeds: RegisterDeeds): { issue: Action; others: Action[] } {
  const say = useText().certificates
  const { register, line, onDo, onFind } = deeds
  const words = say.action
  const ofLine = () => (line === undefined ? words.noLine : line.revokedOn === null ? null : words.revoked)
  const deed = (id: Doing, keys: string, icon: IconName, needs: Permission, blocked: () => string | null): Action => ({
    id: `certificates.${id}`,
    label: words[id === 'looking' ? 'issue' : id],
    keys,
    icon,
    place,
    when: ({ can }) => can(needs),
    blocked,
    perform: () => onDo(id),
  })
  const issue = deed('issue', 'Alt N', 'plus', 'training.decide', () =>
    register.waiting.length === 0 ? words.nothingWaits : null,
  )
  const shown = [
    deed('receive', 'Alt T', 'check', 'training.manage', () => (line?.receivedOn != null ? words.received : ofLine())),
    deed('correct', 'F2', 'file', 'training.decide', ofLine),
    deed('copy', 'Alt C', 'clip', 'training.manage', ofLine),
    deed('revoke', 'Alt H', 'undo', 'training.decide', ofLine),
    ...usePrints(deeds),
    deed('blank', 'Alt B', 'settings', 'training.manage', () => null),
  ]
  const find: Action = {
    id: 'certificates.find',
    label: say.find,
    keys: 'Ctrl F',
    icon: 'find',
    place,
    perform: onFind,
  }
  useActions([issue, ...shown, find])
  return { issue, others: shown }
}

function usePrints({ register, line }: RegisterDeeds): Action[] {
  const words = useText().certificates.action
  const paper = usePaper()
  const print = (wanted: TrainingPaper | null) =>
    paper.show(async () => (wanted === null ? null : core.trainingPapers.print({ wanted })))
  const noLine = () => (line === undefined ? words.noLine : null)
  const certificates = (onBlank: boolean): TrainingPaper | null =>
    line === undefined ? null : { paper: 'certificates', from: line.line, to: line.line, onBlank }
  const lastCopy = async (): Promise<File | null> => {
    if (line === undefined) return null
    const last = (await core.certificates.read({ line: line.line })).copies.at(-1)
    return last === undefined ? null : core.trainingPapers.print({ wanted: { paper: 'copy', copyLine: last.copyLine } })
  }
  return [
    {
      id: 'certificates.print',
      label: words.print,
      keys: 'Ctrl P',
      icon: 'print',
      place,
      blocked: noLine,
      perform: () => print(certificates(false)),
    },
    {
      id: 'certificates.printBlank',
      label: words.printBlank,
      keys: 'Ctrl Shift P',
      icon: 'print',
      place,
      blocked: noLine,
      perform: () => print(certificates(true)),
    },
    {
      id: 'certificates.printCopy',
      label: words.printCopy,
      keys: 'Alt K',
      icon: 'print',
      place,
      blocked: () => noLine() ?? (line?.copies === 0 ? words.noCopy : null),
      perform: () => paper.show(lastCopy),
    },
    {
      id: 'certificates.register',
      label: words.register,
      keys: 'Alt R',
      icon: 'book',
      place,
      blocked: () => (register.total === 0 ? words.noRegister : null),
      perform: () => print({ paper: 'register', from: 1, to: null }),
    },
  ]
}
