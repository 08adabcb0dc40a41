import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { SearchField } from '../../../ui/search-field'
import { Sheet, Split } from '../../../ui/sheet'
import { EnterMember } from '../form/enter-member'
import { memberPath } from '../member-path'
import { applyAction } from '../path/apply-action'
import { useCards } from '../use-cards'
import { DuplicatesPanel } from './duplicates-panel'
import classes from './list.module.css'
import { MemberFilters } from './member-filters'
import { MemberGrid } from './member-grid'
import { useDuplicates } from './use-duplicates'
import { type MemberListState, useMemberList } from './use-member-list'

const PANEL = 440
type Beside = 'nothing' | 'adding' | 'duplicates'

/** The register of members as a list, of today or as of any day; beside it the form of a new row, or who may be there twice. */
export function MemberListPage() {
  const text = useText()
  const say = text.members.list
  const list = useMemberList()
  const [, navigate] = useLocation()
  const [beside, setBeside] = useState<Beside>('nothing')
  const groups = useDuplicates()
  const actions = useListActions(list, () => setBeside('adding'))
  const close = () => {
    setBeside('nothing')
    list.toGrid()
  }
  useActions(actions.all)
  const openActive = () => {
    const row = list.rows.getRow(list.active)
    if (row !== undefined) navigate(memberPath(row.code))
  }
  return (
    <>
      <div className={classes.filters}>
        <SearchField
          ref={list.search}
          label={say.find}
          value={list.filter.search}
          onChange={(search) => list.narrow({ search })}
          onRows={() => list.grid.current?.focus()}
          onOpen={openActive}
        />
        <MemberFilters list={list} />
        <div className={classes.deeds}>
          {groups.length === 0 ? null : (
            <KeyButton
              label={say.duplicates(formatDong(groups.length))}
              icon="warn"
              onPress={() => setBeside('duplicates')}
            />
          )}
          <ActionButton action={actions.cards} />
          <ActionButton action={actions.apply} />
          <ActionButton action={actions.add} primary />
        </div>
      </div>
      {list.filter.asOf === null ? null : (
        <AsOfBanner day={list.filter.asOf} onBack={() => list.narrow({ asOf: null })} />
      )}
      {list.rows.error === null ? null : (
        <Note tone="red">{failureWords(list.rows.error, text.failure).join(' ')}</Note>
      )}
      {list.isRead ? (
        <Split side={beside === 'nothing' ? null : PANEL}>
          <Sheet label={say.grid} fill>
            <MemberGrid list={list} add={actions.add} />
          </Sheet>
          {beside === 'adding' ? <EnterMember onDone={close} onSaved={(code) => navigate(memberPath(code))} /> : null}
          {beside === 'duplicates' ? <DuplicatesPanel groups={groups} onClose={close} /> : null}
        </Split>
      ) : (
        <ProgressBar what={text.members.reading} done={0} total={0} />
      )}
    </>
  )
}

function AsOfBanner({ day, onBack }: { day: string; onBack: () => void }) {
  const say = useText().members.list
  return (
    <Note icon="clock">
      <div className={classes.banner}>
        {say.asOfNote(formatCivilDate(day))}
        <KeyButton label={say.asOfBack} size="sm" onPress={onBack} />
      </div>
    </Note>
  )
}

function useListActions(list: MemberListState, onAdd: () => void) {
  const text = useText()
  const say = text.members.list
  const { print } = useCards()
  const place = 'members'
  const { marked, filter } = list
  const add: Action = {
    id: 'members.add',
    label: say.add,
    keys: 'Alt N',
    place,
    icon: 'plus',
    blocked: (context) => context.whyNot('member.change'),
    perform: onAdd,
  }
  const cards: Action = {
    id: 'members.cards',
    label: marked.size === 0 ? say.cards : say.cardsMarked(formatDong(marked.size)),
    keys: 'Ctrl P',
    place,
    icon: 'print',
    detail: say.markHint,
    blocked: () => (list.count === 0 ? say.noneFiltered : null),
    perform: () => print(marked.size === 0 ? { filter } : { codes: [...marked] }),
  }
  const find: Action = {
    id: 'members.search',
    label: say.findAction,
    keys: 'Ctrl F',
    place,
    icon: 'find',
    perform: list.toSearch,
  }
  const apply = applyAction(text, 'Alt B')
  return { all: [add, apply, cards, find], add, apply, cards }
}
