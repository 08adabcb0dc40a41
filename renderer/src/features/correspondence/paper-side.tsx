import type { RegisteredPaper } from '@shared/contract/correspondence'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useLocation } from 'wouter'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActionHost } from '../../actions/actions-context'
import { useScans } from '../../client/use-scans'
import { type Text, useText } from '../../text/text'
import { KeyButton } from '../../ui/key-button'
import { ScanList } from '../../ui/scan-list'
import { FactList, SidePanel } from '../../ui/side-panel'
import { Tag } from '../../ui/tag'
import { DecisionForm } from './decision-form'
import { HandlingForm } from './handling-form'
import { PaperForm } from './paper-form'
import type { PapersPlace } from './use-papers'
import { VoidPaper } from './void-paper'
import classes from './correspondence.module.css'

type PaperSideProps = { place: PapersPlace; handleOne: Action; voidOne: Action }

/** Beside the register: the line one stands at, or the form one has opened. */
export function PaperSide({ place, handleOne, voidOne }: PaperSideProps) {
  const { paper, doing, direction } = place
  const back = () => {
    place.setDoing('looking')
    setTimeout(() => place.grid.current?.focus(), 0)
  }
  const entered = (key: string) => {
    place.choose(key)
    back()
  }
  if (doing === 'entering') return <PaperForm key={direction} direction={direction} onDone={entered} onCancel={back} />
  if (doing === 'deciding') return <DecisionForm onDone={back} onCancel={back} />
  if (paper === null || place.tab === 'numbers') return null
  if (doing === 'handling') return <HandlingForm paper={paper} onDone={back} onCancel={back} />
  return (
    <PaperDetail key={paper.key} paper={paper} actions={[handleOne, voidOne]}>
      {doing === 'voiding' ? <VoidPaper paper={paper} onDone={back} /> : null}
    </PaperDetail>
  )
}

type DetailProps = { paper: RegisteredPaper; actions: readonly Action[]; children: React.ReactNode }

/** One line of the register: what it says, where it leads, and its scans. */
function PaperDetail({ paper, actions, children }: DetailProps) {
  const text = useText()
  const say = text.correspondence
  const [, navigate] = useLocation()
  return (
    <SidePanel
      title={paper.number === '' ? say.kind[paper.kind] : paper.number}
      tags={paper.voidNote === null ? undefined : <Tag tone="red">{say.state.void}</Tag>}
      foot={
        paper.source === 'own'
          ? undefined
          : actions.map((action) => <ActionButton key={action.id} action={action} size="sm" />)
      }
    >
      <div className={classes.detail}>
        {children}
        <p className={classes.summary}>{paper.summary === '' ? say.kind[paper.kind] : paper.summary}</p>
        <FactList facts={factsOf(paper, say)} />
        <div className={classes.links}>
          {paper.resolutionId === null ? null : (
            <KeyButton
              label={say.detail.openResolution}
              onPress={() => navigate(`/resolutions/${paper.resolutionId}`)}
            />
          )}
          {paper.meetingId === null ? null : (
            <KeyButton label={say.detail.openMeeting} onPress={() => navigate(`/meetings/${paper.meetingId}`)} />
          )}
        </div>
        {paper.source === 'own' ? <p className={classes.quiet}>{say.ownPaper}</p> : <Scans paper={paper} />}
      </div>
    </SidePanel>
  )
}

function Scans({ paper }: { paper: RegisteredPaper }) {
  const say = useText().correspondence
  const { context } = useActionHost()
  const scans = useScans('correspondence', paper.key)
  return (
    <>
      <h3>{say.detail.papers}</h3>
      <ScanList {...scans} blocked={context.whyNot('correspondence.record')} />
    </>
  )
}

function factsOf(paper: RegisteredPaper, say: Text['correspondence']) {
  const { detail } = say
  const day = (date: string | null) => (date === null ? '' : formatCivilDate(date))
  return [
    { name: detail.arrival, value: paper.arrival === null ? '' : formatDong(paper.arrival) },
    { name: detail.registeredOn, value: day(paper.registeredOn) },
    { name: detail.paperDate, value: day(paper.paperDate) },
    { name: detail.kind, value: say.kind[paper.kind] },
    { name: paper.direction === 'in' ? detail.author : detail.recipient, value: paper.counterpart },
    { name: detail.signer, value: paper.signer },
    { name: detail.handler, value: paper.handler },
    { name: detail.due, value: day(paper.dueOn) },
    { name: detail.handledOn, value: day(paper.handledOn) },
    { name: detail.handledNote, value: paper.handledNote },
    { name: detail.note, value: paper.note },
    { name: detail.voidNote, value: paper.voidNote ?? '' },
  ].filter(({ value }) => value !== '')
}
