import { NativeSelect, TextInput } from '@mantine/core'
import { type BookInfo, SignerPost } from '@shared/contract/book'
import type { CivilDate } from '@shared/domain/civil-date'
import { useMemo } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { DateInput } from '../../ui/date-input'
import { EmptyState } from '../../ui/empty-state'
import { enterMoves } from '../../ui/enter-moves'
import { Note } from '../../ui/note'
import { Sheet } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import { showDone } from '../../ui/toast'
import { useToday } from '../../ui/use-today'
import { type SignerRow, signerRows } from './signer-rows'
import { useKeptState } from './use-kept-state'
import classes from './settings.module.css'

type SignerForm = { post: SignerPost; name: string; from: CivilDate | null }

/** Who signs from which day. A new row does not change what older reports print. */
export function SignersSection({ info }: { info: BookInfo }) {
  const text = useText()
  const say = text.settings
  const today = useToday()
  const { form, setForm, command, add } = useSignerForm(info.bookId, today)
  const rows = useMemo(() => signerRows(info.signers, today), [info.signers, today])
  const columns = useColumns()
  return (
    <>
      <Sheet title={say.section.signers} foot={<ActionButton action={add} primary loading={command.busy} />} padded>
        <p className={classes.quiet}>{say.signers.intro}</p>
        <SignerFields form={form} today={today} onChange={setForm} />
        <p className={classes.quiet}>{say.signers.addWords}</p>
        {command.error === null ? null : (
          <Note tone="red" urgent>
            {failureWords(command.error, text.failure).join(' ')}
          </Note>
        )}
      </Sheet>
      <Sheet fill title={say.signers.list}>
        <DataGrid
          id="settings.signers"
          label={say.signers.list}
          columns={columns}
          rowCount={rows.length}
          getRow={(place) => rows[place]}
          rowTone={(row) => (row.standing === 'before' ? 'quiet' : undefined)}
          onOpen={(row) => setForm({ post: row.post, name: row.name, from: row.from })}
          empty={
            <EmptyState icon="people" title={say.signers.empty}>
              <p>{say.signers.emptyWords}</p>
            </EmptyState>
          }
        />
      </Sheet>
    </>
  )
}

/** The form of a new row, and adding it. */
function useSignerForm(bookId: string, today: CivilDate) {
  const say = useText().settings
  const [typed, setForm] = useKeptState<SignerForm>(`signer ${bookId}`)
  const form = typed ?? { post: 'representative', name: '', from: today }
  const command = useCommand(core.book.setSigner)
  const add: Action = {
    id: 'settings.addSigner',
    place: 'settings',
    label: say.signers.add,
    keys: 'Ctrl Enter',
    icon: 'plus',
    blocked: (context) => context.whyNot('book.configure') ?? (form.from === null ? say.signers.dateMissing : null),
    perform: () => void send(),
  }
  const send = async () => {
    const { post, from } = form
    if (from === null) return
    const name = form.name.trim()
    if ((await command.run({ signer: { post, name, from } })) === null) return
    setForm(null)
    showDone(name === '' ? say.signers.cleared : say.signers.added(name))
  }
  useActions([add])
  return { form, setForm, command, add }
}

type SignerFieldsProps = { form: SignerForm; today: CivilDate; onChange: (form: SignerForm) => void }

function SignerFields({ form, today, onChange }: SignerFieldsProps) {
  const say = useText().settings
  return (
    <div className={classes.form} onKeyDown={enterMoves()}>
      <NativeSelect
        label={say.signers.post}
        data={SignerPost.options.map((post) => ({ value: post, label: say.signers.posts[post] }))}
        value={form.post}
        onChange={({ currentTarget: { value } }) => {
          const post = SignerPost.safeParse(value)
          if (post.success) onChange({ ...form, post: post.data })
        }}
      />
      <TextInput
        label={say.signers.name}
        value={form.name}
        maxLength={100}
        onChange={(event) => onChange({ ...form, name: event.currentTarget.value })}
      />
      <DateInput
        label={say.signers.from}
        value={form.from}
        today={today}
        onChange={(from) => onChange({ ...form, from })}
      />
    </div>
  )
}

function useColumns(): GridColumn<SignerRow>[] {
  const say = useText().settings.signers
  return useMemo(
    () => [
      { key: 'post', title: say.post, width: 240, value: (row) => say.posts[row.post] },
      {
        key: 'name',
        title: say.name,
        width: 200,
        grow: true,
        value: (row) => (row.name === '' ? say.nobody : row.name),
      },
      { key: 'from', title: say.from, width: 120, kind: 'date', value: (row) => row.from },
      {
        key: 'state',
        title: say.state,
        width: 130,
        value: (row) => say[row.standing],
        render: (row) => (
          <span className={classes.tags}>
            <Tag tone={row.standing === 'now' ? 'green' : 'plain'}>{say[row.standing]}</Tag>
          </span>
        ),
      },
    ],
    [say],
  )
}
