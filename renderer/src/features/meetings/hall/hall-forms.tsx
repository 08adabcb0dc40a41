import type { ElectionState } from '@shared/domain/hall/state'
import { CloseForm, GuestForm, PaperForm, PauseForm, PostponeForm, ProxyForm, RolesForm } from './course-forms'
import type { DoorPerson, HallControl } from './hall-control'
import { AbsentList, SignatureList, UndoForm } from './list-forms'
import { ElectionForm, type ElectionDraft, MotionForm, type MotionDraft } from './open-vote-forms'
import { SheetForm } from './sheet-form'
import { AnswerForm, InterestForm, QuestionForm } from './talk-forms'
import { DissentForm, TieForm } from './vote-notes'

/** What is typed apart from the check-in, one at a time. */
export type OpenForm =
  | { kind: 'roles' | 'guest' | 'pause' | 'postpone' | 'paper' | 'close' | 'absent' | 'list' | 'undo' | 'dissent' }
  | { kind: 'proxy'; giver: DoorPerson }
  | { kind: 'question' | 'interest' | 'answer'; itemId: string }
  | { kind: 'motion'; draft: MotionDraft }
  | { kind: 'election'; draft: ElectionDraft }
  | { kind: 'tie'; election: ElectionState }
  | { kind: 'sheet'; election: ElectionState; sheet: 1 | 2 }

type Props = { form: OpenForm; control: HallControl; onClose: () => void }

/** The form that is open. */
export function HallForms({ form, control, onClose }: Props) {
  const given = { control, onClose }
  switch (form.kind) {
    case 'roles':
      return <RolesForm {...given} />
    case 'guest':
      return <GuestForm {...given} />
    case 'pause':
      return <PauseForm {...given} />
    case 'postpone':
      return <PostponeForm {...given} />
    case 'paper':
      return <PaperForm {...given} />
    case 'close':
      return <CloseForm {...given} />
    case 'absent':
      return <AbsentList {...given} />
    case 'list':
      return <SignatureList {...given} />
    case 'undo':
      return <UndoForm {...given} />
    case 'proxy':
      return <ProxyForm {...given} giver={form.giver} />
    case 'question':
      return <QuestionForm {...given} itemId={form.itemId} />
    case 'interest':
      return <InterestForm {...given} itemId={form.itemId} />
    case 'answer':
      return (
        <AnswerForm {...given} questions={control.state.questions.filter((question) => question.answer === null)} />
      )
    case 'motion':
      return <MotionForm {...given} draft={form.draft} />
    case 'election':
      return <ElectionForm {...given} draft={form.draft} />
    case 'dissent':
      return <DissentForm {...given} motions={control.state.motions} />
    case 'tie':
      return <TieForm {...given} election={form.election} />
    case 'sheet':
      return <SheetForm {...given} election={form.election} sheet={form.sheet} />
  }
}
