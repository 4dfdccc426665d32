import { Body, Container, Head, Heading, Hr, Html, Preview, Text } from 'react-email'
import type { ReactNode } from 'react'
import type { Writing } from '../template.ts'
import { darkStyle, styles } from './style.ts'

/** The page around every mail: language, title, preview line, name of the installation, and why it was sent. */
export function Layout(props: { subject: string; writing: Writing; children: ReactNode }): ReactNode {
  const { subject, writing, children } = props
  return (
    <Html lang={writing.language} dir="ltr">
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkStyle}</style>
      </Head>
      {/* Writes the document's title as well. */}
      <Preview>{subject}</Preview>
      <Body className="page" style={styles.body} lang={writing.language}>
        <Container className="card" style={styles.card}>
          <main>
            <Text className="muted" style={styles.brand}>
              {writing.brandName}
            </Text>
            {children}
            <Hr className="rule" style={styles.rule} />
            <Text className="muted" style={styles.small}>
              {writing.t('frame.footer', { brandName: writing.brandName })}
            </Text>
          </main>
        </Container>
      </Body>
    </Html>
  )
}

/** The one heading of a mail. */
export function Title(props: { children: ReactNode }): ReactNode {
  return (
    <Heading as="h1" className="ink" style={styles.heading}>
      {props.children}
    </Heading>
  )
}

/** A heading above a part of a mail. */
export function Subtitle(props: { children: ReactNode }): ReactNode {
  return (
    <Heading as="h2" className="ink" style={styles.subheading}>
      {props.children}
    </Heading>
  )
}

/** A paragraph of running text. */
export function Paragraph(props: { children: ReactNode }): ReactNode {
  return (
    <Text className="ink" style={styles.paragraph}>
      {props.children}
    </Text>
  )
}

/** A remark in small print. */
export function Remark(props: { children: ReactNode }): ReactNode {
  return (
    <Text className="muted" style={styles.small}>
      {props.children}
    </Text>
  )
}

/** A list of sentences. */
export function Points(props: { items: readonly string[] }): ReactNode {
  return (
    <ul className="ink" style={styles.list}>
      {props.items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}
