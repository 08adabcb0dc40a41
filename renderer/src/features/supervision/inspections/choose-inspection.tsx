import { useQuery } from '@tanstack/react-query'
import type { InspectionKind } from '@shared/contract/supervision/guide'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import { momentText } from '../../../ui/moment-text'
import { PageHeader } from '../../../ui/page-header'
import { Sheet } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { FailureNote } from '../failure-note'
import classes from './inspections.module.css'
import { useGuideDrafts } from './use-guide-drafts'

/** What can be inspected, each with what it is for and how long it takes; arrows choose, Enter begins. */
export function ChooseInspection() {
  const text = useText()
  const say = text.supervisionInspections
  const [, navigate] = useLocation()
  const { data: guides, error } = useQuery(api.supervision.guides.queryOptions({ input: {} }))
  const drafts = useGuideDrafts()
  const savedAt = (kind: InspectionKind) => drafts.find((draft) => draft.kind === kind)?.savedAt
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('button')?.focus()
  }, [guides])
  const back = () => navigate('/supervision/inspections')
  useActions([{ id: 'inspections.back', place: 'supervision', label: say.choose.back, keys: 'Esc', perform: back }])
  const move = (by: number) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    buttons[Math.min(Math.max(at + by, 0), buttons.length - 1)]?.focus()
  }
  return (
    <>
      <PageHeader title={say.choose.title} parent={{ label: say.choose.back, onOpen: back }} />
      <FailureNote error={error} />
      <Sheet label={say.choose.title} fill>
        <div
          ref={list}
          className={classes.kinds}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
            event.preventDefault()
            move(event.key === 'ArrowDown' ? 1 : -1)
          }}
        >
          {guides?.map(({ kind, title, minutes, why }) => (
            <button
              key={kind}
              type="button"
              className={classes.kind}
              onClick={() => navigate(`/supervision/inspections/new/${kind}`)}
            >
              <b>{title}</b>
              <span className={classes.minutes}>{say.choose.minutes(minutes)}</span>
              <span className={classes.why}>{why}</span>
              <UnfinishedMark savedAt={savedAt(kind)} />
            </button>
          ))}
        </div>
      </Sheet>
    </>
  )
}

function UnfinishedMark({ savedAt }: { savedAt: string | undefined }) {
  const say = useText().supervisionInspections.resume
  if (savedAt === undefined) return null
  return (
    <span>
      <Tag tone="amber">{say.mark(momentText(savedAt))}</Tag>
    </span>
  )
}
