//! Reads an application as typed into a sound [`Application`](crate::application::Application), or says
//! everything that is wrong with it, each at its field.
