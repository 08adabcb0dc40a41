import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import type { MeetingTabProps } from '../tabs'
import { NumberPanel } from './number-panel'
import { PackSheet } from './pack-sheet'
import { PaperSheets } from './paper-sheets'
import classes from './papers.module.css'
import { PlanPanel } from './plan-panel'
import { TextsPanel } from './texts-panel'
import { useMeetingPapers } from './use-meeting-papers'
import { WritingSheet } from './writing-sheet'

/** What stands at the right: a form that is filled in, or nothing. */
export type PapersPanel = 'texts' | 'plan' | 'nextPlan' | 'number' | null

/** Everything a meeting needs on paper: the pack, the papers one by one, and what is written into them. */
export function PapersPage({ meeting }: MeetingTabProps) {
  const { meetingId } = meeting
  const text = useText()
  const [panel, setPanel] = useState<PapersPanel>(null)
  const papers = useMeetingPapers(meetingId)
  const { data, error } = useQuery(api.meetingPapers.overview.queryOptions({ input: { meetingId } }))
  if (data === undefined)
    return error === null ? (
      <ProgressBar what={text.meetings.reading} done={0} total={0} />
    ) : (
      <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
    )
  const close = () => setPanel(null)
  return (
    <div className={classes.page}>
      <div className={classes.tab}>
        <PackSheet meetingId={meetingId} overview={data} papers={papers} />
        <WritingSheet overview={data} onOpen={setPanel} />
        <PaperSheets entries={data.papers} papers={papers} number={data.number} onNumber={() => setPanel('number')} />
      </div>
      {panel === 'texts' ? <TextsPanel meetingId={meetingId} texts={data.texts} onDone={close} /> : null}
      {panel === 'plan' ? <PlanPanel year={data.year} entries={data.plan} onDone={close} /> : null}
      {panel === 'nextPlan' ? <PlanPanel year={data.year + 1} entries={data.nextPlan} onDone={close} /> : null}
      {panel === 'number' ? <NumberPanel meetingId={meetingId} onDone={close} /> : null}
    </div>
  )
}
