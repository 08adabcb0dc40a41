import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { ActionButton } from '../../actions/action-button'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { SearchField } from '../../ui/search-field'
import { Sheet, Split } from '../../ui/sheet'
import { BlankForm } from './blank-form'
import { CertificateDetail } from './certificate-detail'
import { CertificateGrid } from './certificate-grid'
import { CopyForm } from './copy-form'
import { CorrectForm } from './correct-form'
import { IssueForm } from './issue-form'
import { ReceiveForm } from './receive-form'
import type { Doing, Register } from './register-type'
import { RevokeForm } from './revoke-form'
import { useRegisterActions } from './use-register-actions'
import classes from './certificates.module.css'

const SIDE = 400

/** The register of certificates: its lines, what was entered beside one, and what can be done with it. */
export function CertificatesPage() {
  const text = useText()
  const say = text.certificates
  const [search, setSearch] = useState('')
  const { data, error } = useQuery(
    api.certificates.list.queryOptions({ input: { search }, placeholderData: keepPreviousData }),
  )
  if (data !== undefined) return <RegisterView register={data} search={search} onSearch={setSearch} />
  return (
    <Page>
      <PageHeader title={say.title} />
      {error === null ? (
        <ProgressBar what={say.reading} done={0} total={0} />
      ) : (
        <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
      )}
    </Page>
  )
}

type ViewProps = { register: Register; search: string; onSearch: (words: string) => void }

function RegisterView({ register, search, onSearch }: ViewProps) {
  const say = useText().certificates
  const grid = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [place, setPlace] = useState(0)
  const [doing, setDoing] = useState<Doing>('looking')
  const line = register.lines[place]
  const { issue, others } = useRegisterActions({ register, line, onDo: setDoing, onFind: () => field.current?.focus() })
  const back = () => {
    setDoing('looking')
    grid.current?.focus()
  }
  return (
    <Page>
      <PageHeader title={say.title} actions={<ActionButton action={issue} primary />} />
      <div className={classes.bar}>
        <SearchField
          ref={field}
          label={say.find}
          value={search}
          onChange={onSearch}
          onRows={() => grid.current?.focus()}
        />
        {others.map((action) => (
          <ActionButton key={action.id} action={action} />
        ))}
      </div>
      {register.waiting.map(({ decisionId, waiting, courseName, number }) => (
        <Note key={decisionId} tone="amber">
          {say.waiting(waiting, courseName, number)}
        </Note>
      ))}
      <Split side={register.total === 0 && doing === 'looking' ? null : SIDE}>
        <Sheet label={say.grid} fill>
          <CertificateGrid
            ref={grid}
            register={register}
            place={place}
            onPlace={setPlace}
            issue={issue}
            onType={() => field.current?.focus()}
          />
        </Sheet>
        <Side register={register} place={place} doing={doing} onBack={back} />
      </Split>
    </Page>
  )
}

type SideProps = { register: Register; place: number; doing: Doing; onBack: () => void }

function Side({ register, place, doing, onBack }: SideProps) {
  const line = register.lines[place]
  if (doing === 'issue') return <IssueForm register={register} onBack={onBack} />
  if (doing === 'blank') return <BlankForm onBack={onBack} />
  if (line === undefined) return null
  switch (doing) {
    case 'correct':
      return <CorrectForm line={line} onBack={onBack} />
    case 'receive':
      return <ReceiveForm line={line} onBack={onBack} />
    case 'revoke':
      return <RevokeForm line={line} onBack={onBack} />
    case 'copy':
      return <CopyForm line={line} onBack={onBack} />
    case 'looking':
      return <CertificateDetail key={line.line} line={line} />
  }
}
