import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { ActionButton } from '../../../actions/action-button'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import type { CourseTabProps } from '../tabs'
import { CouncilPanel } from './council-panel'
import { DecideForm } from './decide-form'
import { ProposeForm } from './propose-form'
import { ReasonsLine } from './reasons-line'
import { RecogniseForm } from './recognise-form'
import { ResultGrid } from './result-grid'
import type { Results } from './results-type'
import { SitForm } from './sit-form'
import { useResultActions } from './use-result-actions'
import classes from './results.module.css'

const SIDE = 350

/** What is being done beside the results. */
export type Doing = 'looking' | 'propose' | 'sit' | 'decide' | 'recognise'

/** The results of a class, its council and decision. */
export function ResultsPage({ course }: CourseTabProps) {
  const text = useText()
  const { data, error } = useQuery(api.graduation.results.queryOptions({ input: { courseId: course.courseId } }))
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (data === undefined) return <ProgressBar what={text.graduation.reading} done={0} total={0} />
  return <ResultsView results={data} />
}

function ResultsView({ results }: { results: Results }) {
  const say = useText().graduation
  const grid = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState(0)
  const [doing, setDoing] = useState<Doing>('looking')
  const line = results.lines[place]
  const actions = useResultActions({ results, line, onDo: setDoing })
  const back = () => {
    setDoing('looking')
    grid.current?.focus()
  }
  return (
    <div className={classes.room}>
      <div className={classes.bar}>
        {actions.map((action) => (
          <ActionButton key={action.id} action={action} />
        ))}
      </div>
      <Split side={SIDE}>
        <Sheet label={say.grid} fill>
          <ResultGrid ref={grid} results={results} place={place} onPlace={setPlace} />
        </Sheet>
        <Side results={results} doing={doing} onBack={back} />
      </Split>
      <ReasonsLine line={line} />
    </div>
  )
}

function Side({ results, doing, onBack }: { results: Results; doing: Doing; onBack: () => void }) {
  const toSit = results.councils.find(({ heldOn }) => heldOn === null)
  const toDecide = results.councils.find(({ heldOn, decision }) => heldOn !== null && decision === null)
  if (doing === 'recognise') return <RecogniseForm results={results} onBack={onBack} />
  if (doing === 'propose') return <ProposeForm results={results} onBack={onBack} />
  if (doing === 'sit' && toSit !== undefined) return <SitForm council={toSit} onBack={onBack} />
  if (doing === 'decide' && toDecide !== undefined) return <DecideForm council={toDecide} onBack={onBack} />
  return <CouncilPanel results={results} />
}
