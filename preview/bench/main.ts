import '@lwc/synthetic-shadow';
import { createElement } from 'lwc';
import DatatablePeer from 'bench/datatablePeer';

document
    .querySelector('#page')
    ?.append(createElement('bench-datatable-peer', { is: DatatablePeer }));
