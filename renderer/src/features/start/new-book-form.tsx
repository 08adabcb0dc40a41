import { NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { hasDesktop } from '../../client/desktop'
import { failureWords } from '../../client/failure-words'
import { useText, type Text } from '../../text/text'
import { enterMoves } from '../../ui/enter-moves'
import { Icon } from '../../ui/icon'
import { KeyButton } from '../../ui/key-button'
import { KeyNote } from '../../ui/key-hint'
import { Note } from '../../ui/note'
import { GovernanceChoice } from './governance-choice'
import { KindChoice } from './kind-choice'
import { bookFileOf, START_MONTHS, type TaxCodeRemark, taxCodeRemark } from './new-book'
import type { NewBookMaking } from './use-new-book'
import classes from './start.module.css'

export type NewBookFormProps = { making: NewBookMaking; folder: string; onSample: () => void }

/** The first way: a new book. Enter goes through the fields, Ctrl+Enter makes it, F9 changes its place. */
export function NewBookPanel({ making, folder, onSample }: NewBookFormProps) {
  const text = useText()
  const say = text.start
  const faults = making.error !== null && making.exists === null ? failureWords(making.error, text.failure) : []
  return (
    <>
      <header className={classes.panelHead}>
        <h1>{say.way.create.title}</h1>
        <span className={classes.gap} />
        <span className={classes.quiet}>{say.changedLater}</span>
      </header>
      <section
        className={classes.form}
        aria-label={say.way.create.title}
        onKeyDown={enterMoves(() => void making.create())}
      >
        <OwnerFields making={making} />
        {making.form.kind === 'school' ? (
          <Cell span={6}>
            <KindOf making={making} />
          </Cell>
        ) : (
          <>
            <YearFields making={making} />
            <Cell span={12}>
              <GovernanceChoice
                value={making.form.governanceForm}
                onChange={(governanceForm) => making.change({ governanceForm })}
              />
            </Cell>
          </>
        )}
        <Cell span={12}>
          <FilePlace making={making} folder={folder} />
        </Cell>
      </section>
      {faults.length === 0 ? null : (
        <Note tone="red" urgent>
          {faults.join(' ')}
        </Note>
      )}
      <Note icon="file">{say.excelHint}</Note>
      <footer className={classes.panelFoot}>
        <KeyNote keys="Enter">{say.nextField}</KeyNote>
        <span className={classes.gap} />
        <KeyButton size="lg" label={say.skipToSample} keys="3" onPress={onSample} />
        <KeyButton
          size="lg"
          primary
          label={say.create}
          keys="Ctrl Enter"
          loading={making.busy}
          onPress={() => void making.create()}
        />
      </footer>
    </>
  )
}

function Cell({ span, children }: { span: number; children: ReactNode }) {
  return (
    <div className={classes.cell} style={{ '--span': span }}>
      {children}
    </div>
  )
}

/** Whose book it is: a co-operative with its two names, or a school with its head. */
function OwnerFields({ making }: { making: NewBookMaking }) {
  const say = useText().start
  const { form, change, problems, tried } = making
  const remark = taxCodeRemark(form.taxCode)
  const school = form.kind === 'school'
  return (
    <>
      <Cell span={8}>
        <TextInput
          size="lg"
          label={school ? say.field.schoolName : say.field.name}
          value={form.name}
          maxLength={200}
          autoFocus
          spellCheck={false}
          error={tried && problems.name !== undefined ? say.missing[school ? 'schoolName' : 'name'] : undefined}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      </Cell>
      <Cell span={4}>
        <TextInput
          size="lg"
          label={say.field.taxCode}
          value={form.taxCode}
          maxLength={20}
          inputMode="numeric"
          autoComplete="off"
          description={remark === null ? undefined : <span className={classes.amber}>{remarkWords(remark, say)}</span>}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => change({ taxCode: event.currentTarget.value })}
        />
      </Cell>
      <Cell span={12}>
        <TextInput
          size="lg"
          label={say.field.address}
          value={form.address}
          maxLength={300}
          spellCheck={false}
          onChange={(event) => change({ address: event.currentTarget.value })}
        />
      </Cell>
      <Cell span={6}>
        <TextInput
          size="lg"
          label={school ? say.field.head : say.field.representative}
          value={form.representative}
          maxLength={100}
          spellCheck={false}
          onChange={(event) => change({ representative: event.currentTarget.value })}
        />
      </Cell>
      {school ? null : (
        <Cell span={6}>
          <TextInput
            size="lg"
            label={say.field.accountant}
            value={form.accountant}
            maxLength={100}
            spellCheck={false}
            onChange={(event) => change({ accountant: event.currentTarget.value })}
          />
        </Cell>
      )}
    </>
  )
}

function remarkWords(remark: TaxCodeRemark, say: Text['start']): string {
  if (remark.kind === 'short') return say.taxCode.short(remark.missing)
  return remark.kind === 'shape' ? say.taxCode.shape : say.taxCode.checkDigit
}

function YearFields({ making }: { making: NewBookMaking }) {
  const say = useText().start
  const { form, change, problems } = making
  return (
    <>
      <Cell span={3}>
        <TextInput
          size="lg"
          label={say.field.firstYear}
          value={form.firstYear}
          maxLength={4}
          inputMode="numeric"
          autoComplete="off"
          error={problems.firstYear === undefined ? undefined : say.missing.firstYear}
          onChange={(event) => change({ firstYear: event.currentTarget.value })}
        />
      </Cell>
      <Cell span={3}>
        <NativeSelect
          size="lg"
          label={say.field.startMonth}
          data={START_MONTHS.map((month) => ({ value: String(month), label: say.startMonthOf(month) }))}
          value={String(form.startMonth)}
          onChange={({ currentTarget: { value } }) => {
            const month = START_MONTHS.find((start) => String(start) === value)
            if (month !== undefined) change({ startMonth: month })
          }}
        />
      </Cell>
      <Cell span={3}>
        <TextInput size="lg" label={say.field.regime} value={say.regimeName} readOnly tabIndex={-1} />
      </Cell>
      <Cell span={3}>
        <KindOf making={making} />
      </Cell>
    </>
  )
}

function KindOf({ making }: { making: NewBookMaking }) {
  return <KindChoice value={making.form.kind} onChange={(kind) => making.change({ kind })} />
}

function FilePlace({ making, folder }: { making: NewBookMaking; folder: string }) {
  const say = useText().start
  const { form, change, problems, exists } = making
  const fault = exists?.message ?? (problems.file === undefined ? undefined : say.missing.fileSigns)
  if (!hasDesktop()) {
    return (
      <TextInput
        size="lg"
        label={say.field.fileName}
        value={form.file}
        placeholder={bookFileOf({ ...form, file: '' })}
        autoComplete="off"
        spellCheck={false}
        error={fault}
        description={folder === '' ? undefined : say.inFolder(folder)}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        leftSection={<Icon name="folder" />}
        onChange={(event) => change({ file: event.currentTarget.value })}
      />
    )
  }
  return (
    <div>
      <p className={classes.label}>{say.field.file}</p>
      <div className={classes.place}>
        <Icon name="folder" />
        <span className={classes.path}>{making.chosenPath ? form.file : `${bookFileOf(form)} · ${folder}`}</span>
        <KeyButton size="sm" label={say.changePlace} keys="F9" onPress={() => void making.choosePlace()} />
      </div>
      {fault === undefined ? null : (
        <p className={classes.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
