import { useQuery } from '@tanstack/react-query'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useEffect, useMemo, useRef, useState } from 'react'
import { ActionButton } from '../../../actions/action-button'
import { ActionMenu } from '../../../actions/action-menu'
import { useActions } from '../../../actions/actions-context'
import { keepFile } from '../../../client/desktop'
import { failureWords } from '../../../client/failure-words'
import { hub, hubApi } from '../../../client/hub-client'
import { useDeed } from '../../../client/use-deed'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { Page, PageHeader } from '../../../ui/page-header'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { SidePanel } from '../../../ui/side-panel'
import { showDone } from '../../../ui/toast'
import { type DownItem, downItems, type Forms, type News } from './down-items'
import { DownPanel } from './down-panel'
import classes from './downward.module.css'
import { WaitingAnswers } from './waiting-answers'
import { type DownDeed, useDownActions } from './use-down-actions'

const SIDE = 420

/** What goes down to the co-operatives, and the packets it was made into. */
export function DownwardPage() {
  const text = useText()
  const say = text.hubDownward
  const news = useQuery(hubApi.news.list.queryOptions({ input: {} }))
  const forms = useQuery(hubApi.forms.list.queryOptions({ input: {} }))
  const failed = news.error ?? forms.error
  if (failed !== null) return <Note tone="red">{failureWords(failed, text.failure).join(' ')}</Note>
  if (news.data === undefined || forms.data === undefined) return <ProgressBar what={say.reading} done={0} total={0} />
  return <Downward news={news.data} forms={forms.data} />
}

function Downward({ news, forms }: { news: News; forms: Forms }) {
  const text = useText()
  const say = text.hubDownward
  const grid = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState(0)
  const [deed, setDeed] = useState<DownDeed | null>(null)
  const items = useMemo(() => downItems(news, forms, say), [news, forms, say])
  const item = items[place] ?? null
  const columns = useMemo(() => columnsOf(text), [text])
  const actions = useDownActions({ news, item, onDeed: setDeed })
  useActions(actions.all)
  useEffect(() => grid.current?.focus(), [])
  const done = () => {
    setDeed(null)
    setTimeout(() => grid.current?.focus(), 0)
  }
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={say.sub}
        actions={
          <>
            <ActionMenu label={say.add} actions={actions.adding} />
            <ActionButton action={actions.issue} primary loading={actions.busy} />
          </>
        }
      />
      <Split side={SIDE}>
        <Sheet
          label={say.grid}
          fill
          foot={actions.ofOne.map((one) => (
            <ActionButton key={one.id} action={one} />
          ))}
        >
          <DataGrid
            ref={grid}
            id="hub.downward"
            label={say.grid}
            columns={columns}
            rowCount={items.length}
            getRow={(at) => items[at]}
            active={place}
            onActive={setPlace}
            onOpen={({ kind }) => setDeed({ kind, isNew: false })}
            footLabel={say.count(formatDong(items.length))}
            empty={
              <EmptyState icon="send" title={say.empty}>
                {say.emptyWay}
              </EmptyState>
            }
          />
        </Sheet>
        {deed === null ? (
          <Issues news={news} />
        ) : (
          <DownPanel
            key={`${deed.kind} ${deed.isNew ? '' : item?.id}`}
            deed={deed}
            id={deed.isNew ? null : (item?.id ?? null)}
            news={news}
            forms={forms}
            onDone={done}
          />
        )}
      </Split>
    </Page>
  )
}

/** The packets that were made, each to be taken as a file. */
function Issues({ news }: { news: News }) {
  const say = useText().hubDownward
  const taking = useDeed(hub.news.file)
  return (
    <SidePanel title={say.issues}>
      {news.issues.length === 0 ? <p className={classes.quiet}>{say.noIssues}</p> : null}
      <ul className={classes.issues}>
        {news.issues.map(({ sequence, issuedOn }) => (
          <li key={sequence}>
            <span>{say.issueLine(sequence, formatCivilDate(issuedOn))}</span>
            <KeyButton
              size="sm"
              label={say.save}
              icon="file"
              onPress={() =>
                taking.run({ sequence }, async (file) => {
                  if ((await keepFile(file)) !== null) showDone(say.saved(file.name))
                })
              }
            />
          </li>
        ))}
      </ul>
      <WaitingAnswers />
    </SidePanel>
  )
}

function columnsOf({ hubDownward: say }: Text): GridColumn<DownItem>[] {
  return [
    { key: 'kind', title: say.column.kind, width: 140, value: ({ kind }) => say.kind[kind] },
    { key: 'title', title: say.column.title, width: 220, grow: true, fixed: true, value: ({ title }) => title },
    { key: 'date', title: say.column.date, kind: 'date', width: 100, value: ({ date }) => date },
    { key: 'detail', title: say.column.detail, width: 220, value: ({ detail }) => detail },
  ]
}
