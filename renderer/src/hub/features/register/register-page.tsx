import { Menu } from '@mantine/core'
import { cooperativeStatuses } from '@shared/contract/hub/cooperatives'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Chip, ChipRow } from '../../../ui/chip'
import { Note } from '../../../ui/note'
import { Page, PageHeader } from '../../../ui/page-header'
import { ProgressBar } from '../../../ui/progress-bar'
import { SearchField } from '../../../ui/search-field'
import { Sheet, Split } from '../../../ui/sheet'
import { CooperativeCard } from './cooperative-card'
import { CooperativePanel } from './cooperative-panel'
import { KeyPanel, WithdrawPanel } from './key-panels'
import { useRegisterActions } from './register-actions'
import { RegisterGrid } from './register-grid'
import { RegisterImport } from './register-import'
import classes from './register.module.css'
import { type RegisterState, useRegister } from './use-register'

const PANEL = 420

/** The register of co-operatives, unions and groups, and beside it the one that one stands at, or what is done there. */
export function RegisterPage() {
  const text = useText()
  const say = text.hubRegister
  const list = useRegister()
  const actions = useRegisterActions(list)
  useActions(actions.all)
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={list.isRead ? say.sub(formatDong(list.total)) : undefined}
        actions={
          <>
            <ActionButton action={actions.import} />
            <ActionButton action={actions.add} primary />
          </>
        }
      />
      <Filters list={list} />
      {list.error === null ? null : <Note tone="red">{failureWords(list.error, text.failure).join(' ')}</Note>}
      {list.isRead ? (
        <Split side={PANEL}>
          <Sheet label={say.grid} fill>
            <RegisterGrid list={list} add={actions.add} importing={actions.import} />
          </Sheet>
          <Side list={list} actions={actions.ofOne} />
        </Split>
      ) : (
        <ProgressBar what={say.reading} done={0} total={0} />
      )}
    </Page>
  )
}

/** The right side of the list: the co-operative one stands at, or the form of what is done. */
function Side({ list, actions }: { list: RegisterState; actions: ReturnType<typeof useRegisterActions>['ofOne'] }) {
  const { cooperative, deed, backToGrid } = list
  const saved = (cooperativeId: number) => {
    list.setQuery('')
    list.choose(cooperativeId)
    backToGrid()
  }
  if (deed === 'adding') return <CooperativePanel key="new" cooperative={null} onSaved={saved} onCancel={backToGrid} />
  if (deed === 'importing') return <RegisterImport onDone={backToGrid} />
  if (cooperative === null) return null
  const { cooperativeId } = cooperative
  const panel = { cooperative, onCancel: backToGrid }
  if (deed === 'changing') return <CooperativePanel key={cooperativeId} {...panel} onSaved={saved} />
  if (deed === 'key') return <KeyPanel key={cooperativeId} {...panel} onSaved={backToGrid} />
  if (deed === 'withdrawing') return <WithdrawPanel key={cooperativeId} {...panel} onSaved={backToGrid} />
  return <CooperativeCard key={cooperativeId} cooperative={cooperative} actions={actions} />
}

function Filters({ list }: { list: RegisterState }) {
  const say = useText().hubRegister
  const [open, setOpen] = useState(false)
  const { status, setStatus } = list
  return (
    <div className={classes.filters}>
      <SearchField
        ref={list.search}
        label={say.find}
        value={list.query}
        onChange={list.setQuery}
        onRows={() => list.grid.current?.focus()}
        onOpen={() => list.grid.current?.focus()}
      />
      <ChipRow label={say.filters}>
        <Menu opened={open} onChange={setOpen} position="bottom-start" shadow="md">
          <Menu.Target>
            <span>
              <Chip
                name={say.filterStatus}
                value={status === null ? undefined : say.status[status]}
                onOpen={() => setOpen(!open)}
                onRemove={status === null ? undefined : () => setStatus(null)}
                expanded={open}
              />
            </span>
          </Menu.Target>
          <Menu.Dropdown>
            {cooperativeStatuses.map((one) => (
              <Menu.Item key={one} role="menuitemradio" aria-checked={one === status} onClick={() => setStatus(one)}>
                {say.status[one]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </ChipRow>
    </div>
  )
}
