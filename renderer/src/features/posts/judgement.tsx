import type { Fault } from '@shared/contract/refusal'
import { Note } from '../../ui/note'
import classes from './posts.module.css'

type JudgementProps = {
  title: string
  fine: string
  judged: { faults: readonly Fault[]; warnings: readonly Fault[] }
}

/** What the law and the charter say of what is typed, told as it is typed: red refuses, amber only says. */
export function Judgement({ title, fine, judged: { faults, warnings } }: JudgementProps) {
  return (
    <section className={classes.judgement} aria-label={title} aria-live="polite">
      <h3>{title}</h3>
      {faults.length === 0 && warnings.length === 0 ? <Note tone="green">{fine}</Note> : null}
      {faults.length === 0 ? null : <Note tone="red">{faults.map(toLine)}</Note>}
      {warnings.length === 0 ? null : <Note tone="amber">{warnings.map(toLine)}</Note>}
    </section>
  )
}

const toLine = ({ message }: Fault) => <p key={message}>{message}</p>
