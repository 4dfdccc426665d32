import type { Language } from '@relais/domain'

/** A published text: never changed under its version; a new text takes the next version, in every language. */
interface AgreementText {
  readonly version: number
  readonly language: Language
  readonly title: string
  /** Plain text; paragraphs are parted by an empty line. */
  readonly body: string
}

/** Every version of the customer agreement. The highest version is the current one. */
export const customerAgreementTexts: readonly AgreementText[] = [
  {
    version: 1,
    language: 'en',
    title: 'Customer agreement',
    body: `1. What this agreement is about
Your organization uses cloud services through partners: a reseller who looks after you and, where you accept one, an indirect provider who places orders. This agreement sets the terms on which they may act for you here.

2. Who may do what
A partner may act only within a relationship that a global administrator of your directory has accepted. A provider may place orders for you. Administration of your directory needs your consent of its own, names its roles and its end, and is logged act by act.

3. Orders and payment
An order placed under a relationship you accepted binds your organization for its term. What you pay, and to whom, is agreed between you and your reseller.

4. Your directory
Your organization decides who its administrators are and keeps their sign-in details secret. What they do here is done in its name.

5. Your data
Partners see what their relationship needs: your account, your subscriptions and, with administration, your users and licenses. They use it for nothing else and keep it confidential.

6. Ending
You can remove administration or end a relationship at any time, on the page Partner relationships. Running subscriptions then go on until the end of their term. Orders and the activity log remain readable for those who took part.

7. Changes
A new version of this agreement is shown to you before it applies: you are asked to accept it with your next consent.`,
  },
  {
    version: 1,
    language: 'fr',
    title: 'Contrat client',
    body: `1. Objet
Votre organisation utilise des services cloud par l’intermédiaire de partenaires : un revendeur, qui s’occupe de vous, et, si vous l’acceptez, un fournisseur indirect, qui passe les commandes. Le présent contrat fixe les conditions dans lesquelles ils peuvent agir pour vous.

2. Qui peut faire quoi
Un partenaire n’agit que dans le cadre d’une relation acceptée par un administrateur général de votre annuaire. Un fournisseur peut passer des commandes pour vous. L’administration de votre annuaire demande un consentement distinct, qui en précise les rôles et la fin ; chaque acte est consigné.

3. Commandes et paiement
Une commande passée dans le cadre d’une relation que vous avez acceptée engage votre organisation pour sa durée. Le prix et le bénéficiaire du paiement sont convenus entre vous et votre revendeur.

4. Votre annuaire
Votre organisation désigne ses administrateurs et garde leurs identifiants secrets. Ce qu’ils font ici est fait en son nom.

5. Vos données
Les partenaires voient ce que leur relation exige : votre compte, vos abonnements et, s’ils administrent votre annuaire, vos utilisateurs et vos licences. Ils n’en font aucun autre usage et les gardent confidentiels.

6. Fin
Vous pouvez à tout moment retirer l’administration ou mettre fin à une relation, sur la page Relations avec les partenaires. Les abonnements en cours continuent alors jusqu’à leur échéance. Les commandes et le journal d’activité restent consultables par ceux qui y ont pris part.

7. Modifications
Toute nouvelle version du présent contrat vous est présentée avant de s’appliquer ; elle vous sera soumise lors de votre prochain accord.`,
  },
]
