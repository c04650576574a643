/**
 * Checks the metadata of force-app against the types of the Metadata API and the rules of this project, and exits with 1
 * where something is wrong. Needs neither org nor network.
 */
import { filesBelow, SOURCE } from './project/bundles';
import { metadataFaults } from './project/metadataFaults';

const faults = metadataFaults(SOURCE);
const count = filesBelow(SOURCE).filter((file) => file.endsWith('-meta.xml')).length;
for (const { file, fault } of faults) {
    console.error(`${file}: ${fault}`);
}
if (faults.length === 0) {
    console.log(`${count} metadata files are sound`);
} else {
    process.exitCode = 1;
}
