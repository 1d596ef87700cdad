-- Numbers the turns in which events are written, one writer after another: who wrote last knows whether anybody has since.
CREATE SEQUENCE "turn";
