import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { assignLicense } from './assign-license.ts'
import { LicenseResolver } from './license.resolver.ts'
import { removeLicense } from './remove-license.ts'

@Module({ providers: [LicenseResolver, changesOf([assignLicense, removeLicense])] })
export class LicenseModule {}
