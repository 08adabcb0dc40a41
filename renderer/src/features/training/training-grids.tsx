import type { PersonCourse, PostTraining, TrustedKey } from '@shared/contract/person-courses'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { postKindWords } from '@shared/text/posts'
import { graduationClassWords, trackWords } from '@shared/text/training-words'
import { useMemo } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { type Text, useText } from '../../text/text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'
import { Tag } from '../../ui/tag'
import type { TrainingPlace } from './use-training'

type Say = Text['training']
type Tone = 'green' | 'amber' | 'plain' | 'red'

const postTones: Readonly<Record<PostTraining['standing'], Tone>> = {
  trained: 'green',
  studying: 'plain',
  none: 'amber',
}

/** The posts held today that ask for a course, and whether their holders have it. */
export function PostGrid({ place }: { place: TrainingPlace }) {
  const say = useText().training
  const { posts, form, grid, at, setAt } = place
  const columns = useMemo(() => postColumns(say, form), [say, form])
  return (
    <DataGrid
      ref={grid}
      id="training posts"
      label={say.tab.posts}
      columns={columns}
      rowCount={posts.length}
      getRow={(row) => posts[row]}
      active={at}
      onActive={setAt}
      footLabel={say.count.posts(formatDong(posts.length))}
      empty={
        <EmptyState icon="cap" title={say.empty.posts}>
          {say.empty.postsWay}
        </EmptyState>
      }
    />
  )
}

function postColumns(say: Say, form: TrainingPlace['form']): GridColumn<PostTraining>[] {
  const { column } = say
  return [
    {
      key: 'post',
      title: column.post,
      width: 210,
      grow: true,
      fixed: true,
      value: ({ kind }) => postKindWords(kind, form),
    },
    { key: 'name', title: column.name, width: 190, grow: true, fixed: true, value: ({ name }) => name },
    {
      key: 'standing',
      title: column.standing,
      width: 150,
      value: ({ standing }) => say.standing[standing],
      render: ({ standing }) => <Tag tone={postTones[standing]}>{say.standing[standing]}</Tag>,
    },
    { key: 'since', title: column.since, kind: 'date', width: 104, value: ({ fromDate }) => fromDate },
    { key: 'track', title: column.track, width: 180, value: ({ track }) => trackWords[track] },
  ]
}

/** Every course of everybody, void ones grey at the end. */
export function CourseGrid({ place, record }: { place: TrainingPlace; record: Action }) {
  const say = useText().training
  const { courses, grid, at, setAt } = place
  const columns = useMemo(() => courseColumns(say), [say])
  return (
    <DataGrid
      ref={grid}
      id="training courses"
      label={say.tab.courses}
      columns={columns}
      rowCount={courses.length}
      getRow={(row) => courses[row]}
      active={at}
      onActive={setAt}
      rowTone={(row) => (row.void === null ? undefined : 'quiet')}
      footLabel={say.count.courses(formatDong(courses.length))}
      empty={
        <EmptyState icon="cap" title={say.empty.courses} actions={<ActionButton action={record} primary />}>
          {say.empty.coursesWay}
        </EmptyState>
      }
    />
  )
}

function courseColumns(say: Say): GridColumn<PersonCourse>[] {
  const { column } = say
  const result = ({ standing, resultClass, void: voided }: PersonCourse) =>
    voided !== null
      ? say.voided
      : resultClass === null
        ? say.courseStanding[standing]
        : graduationClassWords[resultClass]
  return [
    { key: 'name', title: column.name, width: 180, grow: true, fixed: true, value: ({ name }) => name },
    { key: 'programme', title: column.programme, width: 200, grow: true, value: ({ programme }) => programme },
    { key: 'result', title: column.result, width: 130, value: result },
    {
      key: 'certificate',
      title: column.certificate,
      width: 130,
      value: ({ certificateNumber }) => certificateNumber,
      render: (row) =>
        row.certificateNumber === '' && row.certificate?.state === 'overdue' && row.void === null ? (
          <Tag tone="amber">{say.certificate.overdue}</Tag>
        ) : (
          row.certificateNumber
        ),
    },
    { key: 'issuedOn', title: column.issuedOn, kind: 'date', width: 104, value: ({ issuedOn }) => issuedOn ?? '' },
    { key: 'school', title: column.school, width: 180, value: ({ school }) => school },
    { key: 'closedOn', title: column.closedOn, kind: 'date', width: 104, value: ({ closedOn }) => closedOn ?? '' },
    { key: 'source', title: column.source, width: 90, value: ({ source }) => say.source[source] },
  ]
}

/** The keys whose packets are taken in. */
export function KeyGrid({ place, trust }: { place: TrainingPlace; trust: Action }) {
  const say = useText().training
  const { keys, grid, at, setAt } = place
  const columns = useMemo(() => keyColumns(say), [say])
  return (
    <DataGrid
      ref={grid}
      id="training keys"
      label={say.tab.keys}
      columns={columns}
      rowCount={keys.length}
      getRow={(row) => keys[row]}
      active={at}
      onActive={setAt}
      rowTone={({ withdrawnOn }) => (withdrawnOn === null ? undefined : 'quiet')}
      footLabel={say.count.keys(formatDong(keys.length))}
      empty={
        <EmptyState icon="lock" title={say.empty.keys} actions={<ActionButton action={trust} primary />}>
          {say.empty.keysWay}
        </EmptyState>
      }
    />
  )
}

function keyColumns(say: Say): GridColumn<TrustedKey>[] {
  const { column } = say
  const state = ({ withdrawnOn }: TrustedKey) =>
    withdrawnOn === null ? say.inUse : say.withdrawn(formatCivilDate(withdrawnOn))
  return [
    { key: 'name', title: column.sender, width: 200, grow: true, fixed: true, value: ({ name }) => name },
    {
      key: 'fingerprint',
      title: column.fingerprint,
      kind: 'code',
      width: 370,
      value: ({ fingerprint }) => fingerprint,
    },
    { key: 'paper', title: column.paper, width: 220, value: ({ paper }) => paper },
    { key: 'acceptedOn', title: column.acceptedOn, kind: 'date', width: 114, value: ({ acceptedOn }) => acceptedOn },
    { key: 'state', title: column.standing, width: 180, value: state },
  ]
}
