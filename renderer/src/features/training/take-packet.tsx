import { useQuery } from '@tanstack/react-query'
import type { PacketLearner, PacketPreview } from '@shared/contract/person-courses'
import type { Party } from '@shared/contract/parties'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { graduationClassWords, trackWords } from '@shared/text/training-words'
import { useMemo, useState } from 'react'
import { api, core, newId } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { FormPanel } from '../../ui/form-panel'
import { momentText } from '../../ui/moment-text'
import { Note } from '../../ui/note'
import { PartySelect } from '../../ui/party-select'
import { ProgressBar } from '../../ui/progress-bar'
import { FactList } from '../../ui/side-panel'
import { Tag } from '../../ui/tag'
import { showDone } from '../../ui/toast'
import type { TrainingPlace } from './use-training'
import classes from './training.module.css'

const nobody: readonly Party[] = []

type Said = Readonly<Record<string, string | null>>

/** A packet before it is taken in: whose, what for, and who each of its people is; one may say it is somebody else. */
export function TakePacket({ place, file }: { place: TrainingPlace; file: File }) {
  const text = useText()
  const say = text.training.packet
  const [reading] = useState(newId)
  const { data, error } = useQuery({
    ...api.personCourses.preview.queryOptions({ input: { file } }),
    // Each time it is chosen it is read anew: the book may know it by now.
    queryKey: ['training packet', reading],
    gcTime: 0,
    retry: false,
  })
  const command = useCommand(core.personCourses.take)
  const [said, setSaid] = useState<Said>({})
  const refused = error ?? command.error
  const confirm = async () => {
    if (data === undefined || command.busy) return
    const people = Object.entries(said).map(([key, member]) => ({ key, member }))
    const taken = await command.run({ file, people })
    if (taken === null) return
    showDone(say.done(formatDong(taken.written), formatDong(taken.replaced)))
    place.back()
  }
  return (
    <FormPanel
      title={say.title}
      confirmLabel={say.confirm}
      blocked={data === undefined ? say.nothing : null}
      busy={command.busy}
      error={refused === null ? null : [say.refused, ...failureWords(refused, text.failure)].join('. ')}
      onConfirm={() => void confirm()}
      onCancel={place.back}
    >
      <p className={classes.quiet} tabIndex={-1} data-autofocus>
        {file.name}
      </p>
      {data === undefined ? (
        error === null ? (
          <ProgressBar what={say.reading} done={0} total={0} />
        ) : null
      ) : (
        <PacketContent preview={data} said={said} say={(key, member) => setSaid({ ...said, [key]: member })} />
      )}
    </FormPanel>
  )
}

type ContentProps = { preview: PacketPreview; said: Said; say: (key: string, member: string | null) => void }

function PacketContent({ preview, said, say: onSay }: ContentProps) {
  const text = useText().training
  const say = text.packet
  const parties = useQuery(api.parties.list.queryOptions({ input: {} })).data ?? nobody
  const members = useMemo(() => parties.filter(({ kind }) => kind === 'member'), [parties])
  const { sender, course, createdAt, learners } = preview
  return (
    <div className={classes.detail}>
      <Note tone="green">{say.ok}</Note>
      <FactList
        facts={[
          { name: say.sender, value: sender.name },
          { name: text.column.fingerprint, value: <span className={classes.mono}>{sender.fingerprint}</span> },
          { name: say.made, value: momentText(createdAt) },
          {
            name: say.course,
            value: `${course.name} (${formatCivilDate(course.opensOn)} – ${formatCivilDate(course.closesOn)})`,
          },
          { name: say.track, value: course.track === null ? text.otherTrack : trackWords[course.track] },
        ]}
      />
      <h3>{say.people}</h3>
      <ul className={classes.people} aria-label={say.people}>
        {learners.map((learner) => (
          <li key={learner.key}>
            <LearnerHead learner={learner} />
            {learner.action === 'same' ? null : (
              <PartySelect
                label={say.whoIs(learner.name)}
                parties={members}
                value={learner.key in said ? (said[learner.key] ?? null) : (learner.member?.code ?? null)}
                onChange={(code) => onSay(learner.key, code)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function LearnerHead({ learner }: { learner: PacketLearner }) {
  const text = useText().training
  const say = text.packet
  const { name, birthDate, standing, resultClass, certificateNumber, issuedOn, member, action } = learner
  return (
    <>
      <header>
        <b>{name}</b>
        <span className={classes.quiet}>{say.born(formatCivilDate(birthDate))}</span>
        <Tag tone={action === 'new' ? 'green' : 'plain'}>{say.useful[action]}</Tag>
      </header>
      <span className={classes.quiet}>
        {resultClass === null ? text.courseStanding[standing] : graduationClassWords[resultClass]}
        {issuedOn === null ? '' : `, ${text.number(certificateNumber, formatCivilDate(issuedOn))}`}
        {'; '}
        {member === null ? say.unknown : say.by[member.by]}
      </span>
    </>
  )
}
