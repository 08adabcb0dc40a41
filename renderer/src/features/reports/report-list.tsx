import { useEffect, useRef } from 'react'
import { useActions } from '../../actions/actions-context'
import type { Action } from '../../actions/action'
import { useText } from '../../text/text'
import { arrowMoves } from '../../ui/arrow-moves'
import { KeyHint, KeyNote } from '../../ui/key-hint'
import { Page, PageHeader } from '../../ui/page-header'
import { Sheet } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import { catalog, type CatalogEntry } from './report-catalog'
import { newPlace } from './report-place'
import type { GoTo } from './reports-page'
import classes from './reports.module.css'

/** The eight reports, each with what it is for; arrows and Enter, or its number, open one. */
export function ReportList({ onOpen }: { onOpen: GoTo }) {
  const text = useText()
  const say = text.reports
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.querySelector<HTMLElement>('[data-arrow-stop]')?.focus(), [])
  useActions(
    catalog.map((entry, i): Action => ({
      id: `reports.open.${entry.id}`,
      label: say.report[entry.id].name,
      keys: String(i + 1),
      place: 'reports',
      icon: 'book',
      keywords: entry.code,
      perform: () => onOpen(newPlace(entry.id)),
    })),
  )
  return (
    <Page>
      <PageHeader title={say.title} sub={say.intro} />
      <div ref={list} className={classes.list} onKeyDown={arrowMoves}>
        {(['statements', 'ledgers'] as const).map((group) => (
          <Sheet key={group} title={say.group[group]}>
            <ul className={classes.entries}>
              {catalog.map((entry, i) =>
                entry.group === group ? (
                  <li key={entry.id}>
                    <Entry entry={entry} number={i + 1} onOpen={() => onOpen(newPlace(entry.id))} />
                  </li>
                ) : null,
              )}
            </ul>
          </Sheet>
        ))}
        <p className={classes.keys}>
          <KeyNote keys="↑ ↓" apart>
            {say.move}
          </KeyNote>
          <KeyNote keys="Enter">{say.openRow}</KeyNote>
          <KeyNote keys="1 8" apart>
            {say.chooseByNumber}
          </KeyNote>
        </p>
      </div>
    </Page>
  )
}

function Entry({ entry, number, onOpen }: { entry: CatalogEntry; number: number; onOpen: () => void }) {
  const { name, use } = useText().reports.report[entry.id]
  return (
    <button type="button" className={classes.entry} data-arrow-stop aria-keyshortcuts={String(number)} onClick={onOpen}>
      <KeyHint keys={String(number)} />
      <span className={classes.entryWords}>
        <span className={classes.entryName}>
          {name}
          {entry.code === '' ? null : <Tag tone="line">{entry.code}</Tag>}
        </span>
        <span className={classes.entryUse}>{use}</span>
      </span>
    </button>
  )
}
