import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { HealthState } from '@shared/contract/law-health'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { keepFile } from '../../../client/desktop'
import { failureWords } from '../../../client/failure-words'
import { usePaper } from '../../../client/use-paper'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Gap, Split } from '../../../ui/sheet'
import { showFault } from '../../../ui/toast'
import classes from './health.module.css'
import { HealthCounts } from './health-counts'
import { healthGroups, type HealthOrder } from './health-groups'
import { HealthList } from './health-list'
import { HealthPanel } from './health-panel'

const PANEL = 420

/** The law-health sheet: its counts as a picture, the 40 rules, and beside them what was found of the chosen one and what to do. */
export function HealthPage() {
  const text = useText()
  const say = text.lawHealth
  const [, navigate] = useLocation()
  const [only, setOnly] = useState<HealthState | null>(null)
  const [order, setOrder] = useState<HealthOrder>('urgency')
  const [chosen, setChosen] = useState<string | null>(null)
  const room = useRef<HTMLDivElement>(null)
  const files = useHealthFiles()
  const { data, error } = useQuery(api.lawHealth.sheet.queryOptions({ input: {}, placeholderData: (before) => before }))
  const isThere = data !== undefined
  useEffect(() => {
    // Whoever comes here by a key walks on at once; whoever is typing elsewhere is left alone.
    if (isThere && (document.activeElement === document.body || document.activeElement?.tagName === 'MAIN'))
      room.current?.querySelector<HTMLElement>('[data-arrow-stop]')?.focus()
  }, [isThere])
  useEffect(() => {
    // Its row moves when the detail takes room beside the list.
    if (chosen !== null)
      room.current?.querySelector<HTMLElement>(`[data-rule="${chosen}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  if (error !== null && data === undefined)
    return (
      <Note tone="red" urgent>
        {failureWords(error, text.failure).join(' ')}
      </Note>
    )
  if (data === undefined) return <ProgressBar what={say.reading} done={0} total={0} />
  const line = data.lines.find(({ rule }) => rule === chosen)
  const close = () => {
    const row = room.current?.querySelector<HTMLElement>(`[data-rule="${chosen ?? ''}"]`)
    setChosen(null)
    row?.focus()
  }
  return (
    <>
      <HealthCounts counts={data.counts} only={only} onOnly={setOnly} />
      <div className={classes.tools}>
        <NativeSelect
          aria-label={say.order}
          value={order}
          data={[
            { value: 'urgency', label: say.byUrgency },
            { value: 'rule', label: say.byRule },
          ]}
          onChange={({ currentTarget: { value } }) => setOrder(value === 'rule' ? 'rule' : 'urgency')}
        />
        <span className={classes.quiet}>{say.on(formatCivilDate(data.on))}</span>
        <Gap />
        <ActionButton action={files.print} loading={files.busy} />
        <ActionButton action={files.xlsx} />
      </div>
      <Split side={line === undefined ? null : PANEL}>
        <HealthList
          groups={healthGroups(data.lines, order, only)}
          chosen={chosen}
          onOpen={({ rule }) => setChosen(rule)}
          onAll={() => setOnly(null)}
          room={room}
        />
        {line === undefined ? null : <HealthPanel key={line.rule} line={line} onGo={navigate} onClose={close} />}
      </Split>
    </>
  )
}

/** The sheet as a paper for a meeting, and as a workbook. */
function useHealthFiles() {
  const text = useText()
  const say = text.lawHealth
  const printing = usePaper()
  const print: Action = {
    id: 'health.print',
    place: 'alliance',
    label: say.print,
    keys: 'Ctrl P',
    icon: 'print',
    perform: () => printing.show(() => core.lawHealth.file({ format: 'pdf' })),
  }
  const xlsx: Action = {
    id: 'health.xlsx',
    place: 'alliance',
    label: say.xlsx,
    keys: 'Ctrl Shift E',
    icon: 'file',
    perform: () =>
      void core.lawHealth
        .file({ format: 'xlsx' })
        .then(keepFile, (error: unknown) => failureWords(error, text.failure).forEach(showFault)),
  }
  useActions([print, xlsx])
  return { print, xlsx, busy: printing.busy }
}
