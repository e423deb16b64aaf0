import { Board } from '../board.js';
import { $ } from '../dom.js';
import { standardBoard } from './standard-board.js';

const { squares, edges } = standardBoard();
new Board($('rules-board')).draw(squares, edges);
